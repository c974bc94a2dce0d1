// An event bus with middleware, and a state machine.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

type Event interface{ Name() string }
type Base struct {
	name string
	at   time.Time
}

func (b Base) Name() string { return b.name }

type UserCreated struct {
	Base
	User string
}
type OrderPlaced struct {
	*Base
	Items map[string]int
}

type Handler interface{ Handle(Event) error }
type HandlerFunc func(Event) error

func (f HandlerFunc) Handle(e Event) error { return f(e) }

type Middleware func(Handler) Handler

type Bus struct {
	mu       sync.RWMutex
	handlers map[string][]Handler
	wrap     []Middleware
	dead     []Event
}

func (b *Bus) On(name string, h Handler) (cancel func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.handlers == nil {
		b.handlers = make(map[string][]Handler)
	}
	for i := len(b.wrap) - 1; i >= 0; i-- {
		h = b.wrap[i](h)
	}
	b.handlers[name] = append(b.handlers[name], h)
	n := len(b.handlers[name]) - 1
	return func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.handlers[name][n] = nil
	}
}

func (b *Bus) Emit(e Event) (n int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	hs := b.handlers[e.Name()]
	if len(hs) == 0 {
		b.dead = append(b.dead, e)
	}
	for _, h := range hs {
		if h == nil {
			continue
		}
		if err := h.Handle(e); err != nil {
			fmt.Println("handler failed:", err)
			continue
		}
		n++
	}
	return
}

func logging(prefix string) Middleware {
	return func(next Handler) Handler {
		return HandlerFunc(func(e Event) error {
			fmt.Printf("%s> %s\n", prefix, e.Name())
			defer fmt.Printf("%s< %s\n", prefix, e.Name())
			return next.Handle(e)
		})
	}
}

func recovering(next Handler) Handler {
	return HandlerFunc(func(e Event) (err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("recovered: %v", r)
			}
		}()
		return next.Handle(e)
	})
}

type counter struct {
	sync.Mutex
	n map[string]int
}

func (c *counter) Handle(e Event) error {
	c.Lock()
	defer c.Unlock()
	c.n[e.Name()]++
	switch ev := e.(type) {
	case UserCreated:
		c.n["user "+ev.User]++
	case *OrderPlaced:
		for k, v := range ev.Items {
			c.n[k] += v
		}
	case interface{ Bad() }:
		ev.Bad()
	default:
		return fmt.Errorf("unknown %T", ev)
	}
	return nil
}

type bad struct{}

func (bad) Name() string { return "bad" }
func (*bad) Bad()        {}
func (b bad) Explode()   { panic("exploded " + b.Name()) }

type State int

const (
	Idle State = iota + 1
	Running
	Stopped
	_
	last
)

//go:generate stringer
func (s State) String() string {
	return map[State]string{Idle: "idle", Running: "running", Stopped: "stopped"}[s]
}

type Machine struct {
	state State
	table map[State]map[string]State
	trace []string
}

func (m *Machine) Fire(ev string) error {
	next, ok := m.table[m.state][ev]
	if !ok {
		return fmt.Errorf("no %q from %v", ev, m.state)
	}
	m.trace = append(m.trace, fmt.Sprintf("%v-%s->%v", m.state, ev, next))
	m.state = next
	return nil
}

func main() {
	bus := &Bus{wrap: []Middleware{logging("A"), recovering, logging("B")}}
	c := &counter{n: map[string]int{}}
	off := bus.On("user", c)
	bus.On("order", c)
	bus.On("bad", c)
	bus.On("bad", HandlerFunc(func(e Event) error { e.(interface{ Explode() }).Explode(); return nil }))
	bus.On("order", HandlerFunc(func(e Event) error {
		o, ok := e.(*OrderPlaced)
		fmt.Println(ok, len(o.Items), o.Base.name, o.Name())
		return nil
	}))
	fmt.Println(bus.Emit(UserCreated{Base{name: "user"}, "bob"}))
	fmt.Println(bus.Emit(&OrderPlaced{&Base{name: "order"}, map[string]int{"pen": 2, "cup": 1}}))
	fmt.Println(bus.Emit(bad{}))
	fmt.Println(bus.Emit(&bad{}))
	fmt.Println(bus.Emit(Base{name: "nobody"}))
	off()
	fmt.Println(bus.Emit(UserCreated{Base{name: "user"}, "eve"}), len(bus.dead))
	keys := make([]string, 0)
	for k := range c.n {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if c.n[keys[i]] != c.n[keys[j]] {
			return c.n[keys[i]] > c.n[keys[j]]
		}
		return keys[i] < keys[j]
	})
	for _, k := range keys {
		fmt.Fprintf(os.Stdout, "%-10s|%3d|\n", k, c.n[k])
	}
	m := Machine{state: Idle, table: map[State]map[string]State{
		Idle:    {"start": Running},
		Running: {"stop": Stopped, "pause": Idle},
	}}
	for _, ev := range strings.Fields("start pause stop start stop start") {
		if err := m.Fire(ev); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(m.state, strings.Join(m.trace, " "), last, State(0))
	fmt.Printf("%v %d %+v %#v %T\n", m.state, m.state, struct{ S State }{Running}, Running, m.table)
	var e Event
	defer func() {
		r := recover()
		_, isErr := r.(error)
		fmt.Println(r, isErr)
	}()
	fmt.Println(e.Name())
}
