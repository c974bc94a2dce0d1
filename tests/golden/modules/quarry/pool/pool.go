// Package pool runs tasks on a bounded number of goroutines and keeps their results in the order of the tasks.
package pool

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// ErrStopped is the error of a task that did not begin because another failed.
var ErrStopped = errors.New("pool: stopped")

// A PanicError is a task's panic.
type PanicError struct {
	Task  int
	Value any
}

func (e *PanicError) Error() string { return fmt.Sprintf("task %d panicked: %v", e.Task, e.Value) }

// Unwrap returns the panic's value if it is an error.
func (e *PanicError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

// Policy says what happens after a task fails.
type Policy int

// The policies.
const (
	KeepGoing Policy = iota
	StopOnError
)

// A Pool is a number of workers.
type Pool struct {
	workers int
	policy  Policy
	started atomic.Int64
	done    atomic.Int64
}

// An Option changes a pool.
type Option func(*Pool)

// WithPolicy sets what happens after a failure.
func WithPolicy(p Policy) Option { return func(pool *Pool) { pool.policy = p } }

// New returns a pool with some workers.
func New(workers int, options ...Option) *Pool {
	p := &Pool{workers: max(1, workers)}
	for _, o := range options {
		o(p)
	}
	return p
}

// Done returns how many tasks of the pool have ended.
func (p *Pool) Done() int64 { return p.done.Load() }

// Started returns how many tasks of the pool have begun.
func (p *Pool) Started() int64 { return p.started.Load() }

// A Result is what a task yielded.
type Result[T any] struct {
	Value T
	Err   error
}

// Run runs f for each input, at most as many at once as the pool has workers, and returns the results in the order of the inputs.
func Run[In, Out any](ctx context.Context, p *Pool, inputs []In, f func(context.Context, In) (Out, error)) ([]Result[Out], error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	results := make([]Result[Out], len(inputs))
	tasks := make(chan int)
	var wg sync.WaitGroup
	for range p.workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range tasks {
				results[i] = one(ctx, p, i, inputs[i], f)
				if results[i].Err != nil && p.policy == StopOnError {
					cancel(results[i].Err)
				}
			}
		}()
	}
	next := 0
feed:
	for ; next < len(inputs); next++ {
		select {
		case tasks <- next:
		case <-ctx.Done():
			break feed
		}
	}
	close(tasks)
	wg.Wait()
	for i := next; i < len(inputs); i++ {
		results[i].Err = ErrStopped
	}
	var failures []error
	for _, r := range results {
		if r.Err != nil && !errors.Is(r.Err, ErrStopped) {
			failures = append(failures, r.Err)
		}
	}
	return results, errors.Join(failures...)
}

func one[In, Out any](ctx context.Context, p *Pool, i int, in In, f func(context.Context, In) (Out, error)) (r Result[Out]) {
	p.started.Add(1)
	defer p.done.Add(1)
	defer func() {
		if v := recover(); v != nil {
			r.Err = &PanicError{i, v}
		}
	}()
	if err := context.Cause(ctx); err != nil {
		r.Err = ErrStopped
		return r
	}
	r.Value, r.Err = f(ctx, in)
	return r
}

// A Stage is a step of a pipeline.
type Stage[In, Out any] func(ctx context.Context, in <-chan In) <-chan Out

// Transform makes a stage of a function; items that it refuses are dropped.
func Transform[In, Out any](f func(In) (Out, bool)) Stage[In, Out] {
	return func(ctx context.Context, in <-chan In) <-chan Out {
		out := make(chan Out)
		go func() {
			defer close(out)
			for x := range in {
				y, ok := f(x)
				if !ok {
					continue
				}
				select {
				case out <- y:
				case <-ctx.Done():
					return
				}
			}
		}()
		return out
	}
}

// Then puts one stage behind another.
func Then[A, B, C any](first Stage[A, B], second Stage[B, C]) Stage[A, C] {
	return func(ctx context.Context, in <-chan A) <-chan C { return second(ctx, first(ctx, in)) }
}

// Emit sends items until the context is done.
func Emit[T any](ctx context.Context, items ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, x := range items {
			select {
			case out <- x:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// Collect receives all items, or as many as the limit where that is not negative.
func Collect[T any](in <-chan T, limit int) (items []T) {
	for x := range in {
		items = append(items, x)
		if len(items) == limit {
			break
		}
	}
	return items
}

// A Gate lets a limited number of goroutines pass at once.
type Gate chan struct{}

// Pass calls f while holding a place.
func (g Gate) Pass(f func()) {
	g <- struct{}{}
	defer func() { <-g }()
	f()
}
