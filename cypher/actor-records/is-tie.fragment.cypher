// True for a `tie` of an actor that is neither derived nor history.
NOT type(tie) IN ['WORKS_ON', 'RETIRED', 'UNITED', 'MERGED_INTO', 'HANDED_OVER']
