// Package errgroup as the translator sees it.
package errgroup

import "context"

// A Group is a collection of goroutines that work on parts of one task.
//
//go2cs:ref
//go2cs:copy
type Group struct {
	words [8]uint64
}

func WithContext(ctx context.Context) (*Group, context.Context)

//go2cs:awaitable
//go2cs:callback
func (g *Group) Go(f func() error)

//go2cs:callback
func (g *Group) TryGo(f func() error) bool
func (g *Group) SetLimit(n int)

//go2cs:suspends
func (g *Group) Wait() error
