package main

const lateConst = T(100) + C

var lateFn = func() T { return lateConst + late }
var late = early + 1
var early = v
