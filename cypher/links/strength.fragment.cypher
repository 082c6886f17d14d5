// The strength of a link: the sum of the `weight` of its rows, one an activity. Rounded here and nowhere else, so that
// equal links compare equal in whatever order their activities are added up.
round(sum(weight), 6)
