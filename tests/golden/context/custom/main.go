// Contexts of the program's own: cancellation, causes and values go through them.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// own is canceled by its own channel.
type own struct {
	mu   sync.Mutex
	done chan struct{}
	err  error
}

func (o *own) Deadline() (time.Time, bool) { return time.Time{}, false }
func (o *own) Done() <-chan struct{}       { return o.done }
func (o *own) Value(key any) any           { return fmt.Sprint("value of ", key) }

func (o *own) Err() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.err
}

func (o *own) finish(err error) {
	o.mu.Lock()
	o.err = err
	o.mu.Unlock()
	close(o.done)
}

// wraps adds nothing; its Done is that of what it wraps.
type wraps struct{ context.Context }

// overrides has another Done than what it wraps.
type overrides struct {
	context.Context
	done chan struct{}
}

func (o overrides) Done() <-chan struct{} { return o.done }

// watcher calls functions when it ends.
type watcher struct {
	own
	calls []func()
}

func (w *watcher) AfterFunc(f func()) func() bool {
	w.calls = append(w.calls, f)
	i := len(w.calls) - 1
	return func() bool {
		was := w.calls[i] != nil
		w.calls[i] = nil
		fmt.Println("stop", was)
		return was
	}
}

func main() {
	o := &own{done: make(chan struct{})}
	child, cancel := context.WithCancelCause(o)
	defer cancel(nil)
	fmt.Println(child.Err(), child.Value("a"), context.Cause(o))
	o.finish(errors.New("own reason"))
	<-child.Done()
	fmt.Println(child.Err(), context.Cause(child), context.Cause(o))

	parent, cancelParent := context.WithCancelCause(context.Background())
	wrapped, cancelWrapped := context.WithCancel(wraps{parent})
	defer cancelWrapped()
	cancelParent(errors.New("from above"))
	fmt.Println(wrapped.Err(), context.Cause(wrapped), context.Cause(wraps{parent}))

	parent, cancelParent = context.WithCancelCause(context.Background())
	done := make(chan struct{})
	apart, cancelApart := context.WithCancel(overrides{parent, done})
	cancelParent(errors.New("does not reach"))
	fmt.Println(apart.Err())
	close(done)
	<-apart.Done()
	fmt.Println(apart.Err(), context.Cause(apart))
	cancelApart()

	w := &watcher{own: own{done: make(chan struct{})}}
	a, cancelA := context.WithCancel(w)
	b, cancelB := context.WithTimeout(w, time.Hour)
	stop := context.AfterFunc(w, func() { fmt.Println("called") })
	fmt.Println(len(w.calls), a)
	cancelA()
	fmt.Println(a.Err(), b.Err(), stop())
	w.finish(errors.New("watched"))
	for _, f := range w.calls {
		if f != nil {
			f()
		}
	}
	fmt.Println(b.Err(), context.Cause(b))
	cancelB()
}
