// Package sched simulates what happens when: events in a virtual time, resources with queues, processes that are goroutines.
package sched

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"example.com/quarry/internal/collections"
)

// An event is a call in the future.
type event struct {
	at     time.Duration
	name   string
	f      func()
	cancel bool
}

// A Clock is a virtual time with what is to happen. Nothing in it is safe for several goroutines, save as processes take turns.
type Clock struct {
	now    time.Duration
	queue  *collections.PriorityQueue[*event]
	log    []string
	fired  int
	active int
	Trace  bool
}

// NewClock returns a clock at 0.
func NewClock() *Clock {
	return &Clock{queue: collections.NewPriorityQueue(func(a, b *event) int { return cmp.Compare(a.at, b.at) })}
}

// Now returns the time.
func (c *Clock) Now() time.Duration { return c.now }

// Logf writes a line with the time.
func (c *Clock) Logf(format string, args ...any) {
	c.log = append(c.log, fmt.Sprintf("%8v ", c.now)+fmt.Sprintf(format, args...))
}

// Log returns the lines.
func (c *Clock) Log() string { return strings.Join(c.log, "\n") }

// A Timer can be stopped.
type Timer struct{ e *event }

// Stop cancels the call and reports whether it was still to come.
func (t *Timer) Stop() bool {
	was := !t.e.cancel && t.e.f != nil
	t.e.cancel = true
	return was
}

// After calls f when d has passed.
func (c *Clock) After(d time.Duration, name string, f func()) *Timer {
	e := &event{at: c.now + max(0, d), name: name, f: f}
	c.queue.Push(e)
	return &Timer{e}
}

// Every calls f again and again until it returns false.
func (c *Clock) Every(d time.Duration, name string, f func() bool) {
	var tick func()
	tick = func() {
		if f() {
			c.After(d, name, tick)
		}
	}
	c.After(d, name, tick)
}

// Run lets time pass until nothing is left to happen, or the limit is reached. It returns the number of events.
func (c *Clock) Run(limit time.Duration) int {
	for {
		e, ok := c.queue.Peek()
		if !ok || e.at > limit {
			return c.fired
		}
		c.queue.Pop()
		if e.cancel {
			continue
		}
		c.now = e.at
		c.fired++
		if c.Trace {
			c.Logf("[%s]", e.name)
		}
		f := e.f
		e.f = nil
		f()
	}
}

// A Process is a goroutine that runs in virtual time: only one at a time, and only while the clock waits for it.
type Process struct {
	clock *Clock
	Name  string
	wake  chan struct{}
	yield chan struct{}
}

// Go starts a process at once in virtual time.
func (c *Clock) Go(name string, f func(p *Process)) {
	p := &Process{c, name, make(chan struct{}), make(chan struct{})}
	c.active++
	go func() {
		<-p.wake
		defer func() {
			if r := recover(); r != nil {
				c.Logf("%s failed: %v", name, r)
			}
			c.active--
			p.yield <- struct{}{}
		}()
		f(p)
	}()
	c.After(0, "start "+name, p.resume)
}

// resume hands the turn to the process until it waits or ends.
func (p *Process) resume() {
	p.wake <- struct{}{}
	<-p.yield
}

// park hands the turn back to the clock.
func (p *Process) park() {
	p.yield <- struct{}{}
	<-p.wake
}

// Sleep lets time pass for the process.
func (p *Process) Sleep(d time.Duration) {
	p.clock.After(d, "wake "+p.Name, p.resume)
	p.park()
}

// A Resource can be held by a limited number of processes; the others queue.
type Resource struct {
	clock   *Clock
	Name    string
	free    int
	waiting collections.Deque[*Process]
	Waited  time.Duration
	Longest int
}

// NewResource returns a resource with n places.
func (c *Clock) NewResource(name string, n int) *Resource {
	return &Resource{clock: c, Name: name, free: n}
}

// Use holds a place while f runs.
func (r *Resource) Use(p *Process, f func()) {
	r.acquire(p)
	defer r.release()
	f()
}

func (r *Resource) acquire(p *Process) {
	if r.free > 0 {
		r.free--
		return
	}
	start := r.clock.now
	r.waiting.PushBack(p)
	r.Longest = max(r.Longest, r.waiting.Len())
	p.park()
	r.Waited += r.clock.now - start
}

func (r *Resource) release() {
	if next, ok := r.waiting.PopFront(); ok {
		r.clock.After(0, "grant "+r.Name, next.resume)
		return
	}
	r.free++
}

// A Mailbox passes items from process to process.
type Mailbox[T any] struct {
	clock   *Clock
	items   collections.Deque[T]
	waiting collections.Deque[*Process]
}

// NewMailbox returns an empty mailbox.
func NewMailbox[T any](c *Clock) *Mailbox[T] { return &Mailbox[T]{clock: c} }

// Send puts an item in.
func (m *Mailbox[T]) Send(x T) {
	m.items.PushBack(x)
	if p, ok := m.waiting.PopFront(); ok {
		m.clock.After(0, "deliver", p.resume)
	}
}

// Receive waits for an item.
func (m *Mailbox[T]) Receive(p *Process) T {
	for {
		if x, ok := m.items.PopFront(); ok {
			return x
		}
		m.waiting.PushBack(p)
		p.park()
	}
}

// Active returns the number of processes that have not ended.
func (c *Clock) Active() int { return c.active }
