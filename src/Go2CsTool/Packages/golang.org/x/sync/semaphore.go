// Package semaphore as the translator sees it.
package semaphore

import "context"

// A Weighted is a semaphore whose holders take weights.
type Weighted struct{ size int64 }

//go2cs:pure
//go2cs:nopanic
//go2cs:type Ptr<semaphore.Weighted>
func NewWeighted(n int64) *Weighted

//go2cs:suspends
func (s *Weighted) Acquire(ctx context.Context, n int64) error
func (s *Weighted) TryAcquire(n int64) bool
func (s *Weighted) Release(n int64)
