// Package singleflight as the translator sees it.
package singleflight

// A Result is what a call came to.
type Result struct {
	Val    any
	Err    error
	Shared bool
}

// A Group is a set of calls by key.
//
//go2cs:ref
//go2cs:copy
type Group struct {
	words [2]uint64
}

//go2cs:suspends
//go2cs:callback
func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool)

//go2cs:callback
func (g *Group) DoChan(key string, fn func() (any, error)) <-chan Result
func (g *Group) Forget(key string)
