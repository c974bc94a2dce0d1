// Package effects is imported for what its initialization does.
package effects

import "ex.org/packages/internal/trace"

func init() { trace.Note("effects init 1") }
func init() { trace.Note("effects init 2") }
