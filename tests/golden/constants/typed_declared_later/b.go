package main

const fromOther T = C * 2

var other = fromOther + lateConst
var otherMap = map[T]T{C: E, lateConst: D}

func init() { other++ }
