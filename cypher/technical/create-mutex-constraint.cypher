// Makes mutex keys unique. No migration: migrations run under a mutex.
CREATE CONSTRAINT mutex_key_is_unique IF NOT EXISTS
FOR (mutex:Mutex) REQUIRE mutex.key IS UNIQUE
