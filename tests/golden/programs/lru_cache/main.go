// A cache with eviction, expiry and statistics, used by several goroutines.
package main

import (
	"container/list"
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

type entry struct {
	key     string
	value   any
	expires time.Duration
}

type Stats struct{ Hits, Misses, Evictions int }

func (s Stats) String() string {
	total := s.Hits + s.Misses
	if total == 0 {
		return "no lookups"
	}
	return fmt.Sprintf("%d/%d (%.1f%%), %d evicted", s.Hits, total, 100*float64(s.Hits)/float64(total), s.Evictions)
}

var ErrMissing = errors.New("missing")

type keyError struct {
	key string
	err error
}

func (e *keyError) Error() string { return "key " + e.key + ": " + e.err.Error() }
func (e *keyError) Unwrap() error { return e.err }

type LRU struct {
	mu      sync.Mutex
	cap     int
	order   list.List
	items   map[string]*list.Element
	stats   Stats
	onEvict func(key string, value any)
	now     func() time.Duration
}

type Option func(*LRU)

func WithEvict(f func(string, any)) Option    { return func(l *LRU) { l.onEvict = f } }
func WithClock(f func() time.Duration) Option { return func(l *LRU) { l.now = f } }

func New(cap int, opts ...Option) *LRU {
	l := &LRU{cap: cap, items: make(map[string]*list.Element), now: func() time.Duration { return 0 }}
	for _, o := range opts {
		o(l)
	}
	return l
}

func (l *LRU) Put(key string, v any, ttl time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var exp time.Duration
	if ttl > 0 {
		exp = l.now() + ttl
	}
	if e, ok := l.items[key]; ok {
		ent := e.Value.(*entry)
		ent.value, ent.expires = v, exp
		l.order.MoveToFront(e)
		return
	}
	l.items[key] = l.order.PushFront(&entry{key, v, exp})
	for l.order.Len() > l.cap {
		l.evict(l.order.Back())
	}
}

func (l *LRU) evict(e *list.Element) {
	ent := l.order.Remove(e).(*entry)
	delete(l.items, ent.key)
	l.stats.Evictions++
	if l.onEvict != nil {
		l.onEvict(ent.key, ent.value)
	}
}

func (l *LRU) Get(key string) (v any, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer func() {
		if err != nil {
			l.stats.Misses++
			err = &keyError{key, err}
		} else {
			l.stats.Hits++
		}
	}()
	e, ok := l.items[key]
	if !ok {
		return nil, ErrMissing
	}
	ent := e.Value.(*entry)
	if ent.expires != 0 && ent.expires <= l.now() {
		l.evict(e)
		return nil, fmt.Errorf("expired at %v: %w", ent.expires, ErrMissing)
	}
	l.order.MoveToFront(e)
	return ent.value, nil
}

func (l *LRU) Keys() []string {
	keys := make([]string, 0, l.order.Len())
	for e := l.order.Front(); e != nil; e = e.Next() {
		keys = append(keys, e.Value.(*entry).key)
	}
	return keys
}

func main() {
	var clock time.Duration
	var evicted []string
	c := New(3,
		WithEvict(func(k string, v any) { evicted = append(evicted, fmt.Sprintf("%s=%v", k, v)) }),
		WithClock(func() time.Duration { return clock }))
	for i, w := range strings.Split("one two three four one five", " ") {
		c.Put(w, i*i, time.Duration(i)*time.Second)
	}
	fmt.Println(c.Keys(), evicted)
	clock = 4 * time.Second
	for _, k := range []string{"one", "four", "five", "six"} {
		v, err := c.Get(k)
		var ke *keyError
		switch {
		case errors.As(err, &ke):
			fmt.Printf("%-5s error %v (%q) missing=%t\n", k, err, ke.key, errors.Is(err, ErrMissing))
		default:
			fmt.Printf("%-5s %v %T\n", k, v, v)
		}
	}
	fmt.Println(c.stats, len(c.items))
	fmt.Printf("%+v %v\n", c.stats, &c.stats)
	sort.Sort(sort.Reverse(sort.StringSlice(evicted)))
	fmt.Fprintln(os.Stdout, strings.Join(evicted, ";"))
	var wg sync.WaitGroup
	big := New(50)
	for g := range 4 {
		wg.Go(func() {
			for i := range 100 {
				big.Put(fmt.Sprint(g, "-", i%10), i, 0)
				big.Get(fmt.Sprint(g, "-", i%7))
			}
		})
	}
	wg.Wait()
	fmt.Println(len(big.Keys()), big.stats.Hits+big.stats.Misses)
}
