// Package semaphore as the translator sees it.
package semaphore

import "context"

// A Weighted is a semaphore whose holders take weights.
//
//go2cs:class
type Weighted struct{ size int64 }

//go2cs:pure
//go2cs:nopanic
func NewWeighted(n int64) *Weighted

//go2cs:suspends
func (s *Weighted) Acquire(ctx context.Context, n int64) error
func (s *Weighted) TryAcquire(n int64) bool
func (s *Weighted) Release(n int64)
