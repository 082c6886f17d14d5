// True for a `contact` that exists for the asker: one that they see whole, or one with something that everybody may see.
//
// Params   none of its own: see contacts/is-shown
(
//> include contacts/is-shown
OR size(
//> include contacts/public-fields
) > 0)
