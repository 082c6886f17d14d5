// What an import compares of a stored `actor`.
RETURN actor.key AS key, properties(actor) AS properties
