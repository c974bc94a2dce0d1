package main

import (
	util2 "ex.org/packages/util/util"

	"ex.org/packages/internal/trace"
)

var there = trace.Note("other var")

func init() { trace.Note("other init " + there) }

func innerMost() string { return util2.Name() }
