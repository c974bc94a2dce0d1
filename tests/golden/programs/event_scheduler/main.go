// A machine room in virtual time: jobs with priorities and dependencies on machines that break down, planned by an event queue.
package main

import (
	"bufio"
	"container/heap"
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
)

type ticks int

type priority int8

const (
	low priority = iota - 1
	normal
	high
	urgent
)

func (p priority) String() string {
	switch p {
	case low:
		return "low"
	case normal:
		return "normal"
	case high, urgent:
		return strings.Repeat("!", int(p))
	}
	return fmt.Sprintf("priority(%d)", int8(p))
}

type state int

const (
	waiting state = iota
	ready
	running
	done
	failed
)

//go:generate would make this
var stateNames = map[state]string{waiting: "waiting", ready: "ready", running: "running", done: "done", failed: "failed"}

func (s state) String() string { return stateNames[s] }

type job struct {
	name     string
	need     ticks
	left     ticks
	prio     priority
	after    []string
	state    state
	began    ticks
	ended    ticks
	attempts int
	blocks   []*job
	open     int
	index    int // in the ready heap
	err      error
}

type jobHeap []*job

func (h jobHeap) Len() int { return len(h) }
func (h jobHeap) Less(i, j int) bool {
	if h[i].prio != h[j].prio {
		return h[i].prio > h[j].prio
	}
	if h[i].left != h[j].left {
		return h[i].left < h[j].left
	}
	return h[i].name < h[j].name
}
func (h jobHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}
func (h *jobHeap) Push(x any) {
	j := x.(*job)
	j.index = len(*h)
	*h = append(*h, j)
}
func (h *jobHeap) Pop() any {
	old := *h
	n := len(old)
	j := old[n-1]
	old[n-1] = nil
	*h = old[:n-1]
	j.index = -1
	return j
}

type machine struct {
	name    string
	speed   ticks
	current *job
	started ticks
	busy    ticks
	down    bool
	history []span
	finish  *event
}

type span struct {
	job      string
	from, to ticks
	broken   bool
}

type event struct {
	at    ticks
	order int
	name  string
	fire  func()
	dead  bool
}

type eventQueue struct {
	items []*event
	n     int
}

func (q *eventQueue) Len() int { return len(q.items) }
func (q *eventQueue) Less(i, j int) bool {
	a, b := q.items[i], q.items[j]
	return a.at < b.at || a.at == b.at && a.order < b.order
}
func (q *eventQueue) Swap(i, j int) { q.items[i], q.items[j] = q.items[j], q.items[i] }
func (q *eventQueue) Push(x any)    { q.items = append(q.items, x.(*event)) }
func (q *eventQueue) Pop() (x any) {
	last := len(q.items) - 1
	x, q.items = q.items[last], q.items[:last]
	return
}

var (
	errCycle   = errors.New("depends on itself")
	errUnknown = errors.New("unknown job")
	errTries   = errors.New("too many attempts")
)

type planError struct {
	job  string
	path []string
	err  error
}

func (e planError) Error() string {
	if len(e.path) > 0 {
		return fmt.Sprintf("%s: %v (%s)", e.job, e.err, strings.Join(e.path, " > "))
	}
	return fmt.Sprintf("%s: %v", e.job, e.err)
}
func (e planError) Unwrap() error { return e.err }

type observer interface {
	jobChanged(now ticks, j *job, old state)
}
type machineObserver interface {
	machineChanged(now ticks, m *machine)
}

type simulation struct {
	now       ticks
	events    eventQueue
	jobs      map[string]*job
	order     []*job
	machines  []*machine
	ready     jobHeap
	observers []observer
	fired     map[string]int
	preempted int
}

func newSimulation() *simulation {
	return &simulation{jobs: map[string]*job{}, fired: make(map[string]int)}
}

func (s *simulation) at(t ticks, name string, f func()) *event {
	s.events.n++
	e := &event{at: t, order: s.events.n, name: name, fire: f}
	heap.Push(&s.events, e)
	return e
}

func (s *simulation) add(name string, need ticks, prio priority, after ...string) *job {
	j := &job{name: name, need: need, left: need, prio: prio, after: after, index: -1}
	s.jobs[name] = j
	s.order = append(s.order, j)
	return j
}

func (s *simulation) setState(j *job, st state) {
	old := j.state
	if old == st {
		return
	}
	j.state = st
	for _, o := range s.observers {
		o.jobChanged(s.now, j, old)
	}
}

func (s *simulation) machineChanged(m *machine) {
	for _, o := range s.observers {
		if mo, ok := o.(machineObserver); ok {
			mo.machineChanged(s.now, m)
		}
	}
}

// plan links jobs with those that wait for them.
func (s *simulation) plan() (err error) {
	var problems []error
	for _, j := range s.order {
		for _, name := range j.after {
			dep, ok := s.jobs[name]
			if !ok {
				problems = append(problems, planError{job: j.name, err: fmt.Errorf("%w %q", errUnknown, name)})
				continue
			}
			dep.blocks = append(dep.blocks, j)
			j.open++
		}
	}
	colour := map[*job]int{}
	var visit func(j *job, path []string)
	visit = func(j *job, path []string) {
		path = append(path, j.name)
		switch colour[j] {
		case 1:
			for i, n := range path {
				if n == j.name {
					problems = append(problems, planError{j.name, append([]string(nil), path[i:]...), errCycle})
					return
				}
			}
		case 2:
			return
		}
		colour[j] = 1
		for _, b := range j.blocks {
			visit(b, path)
		}
		colour[j] = 2
	}
	for _, j := range s.order {
		visit(j, nil)
	}
	return errors.Join(problems...)
}

func (s *simulation) submit(j *job) {
	s.setState(j, ready)
	heap.Push(&s.ready, j)
}

// dispatch gives ready jobs to free machines, and takes machines from less urgent ones.
func (s *simulation) dispatch() {
	for len(s.ready) > 0 {
		var free *machine
		for _, m := range s.machines {
			if !m.down && m.current == nil && (free == nil || m.speed > free.speed) {
				free = m
			}
		}
		if free == nil {
			if free = s.victim(s.ready[0].prio); free == nil {
				return
			}
			s.preempted++
			s.interrupt(free, false)
		}
		s.start(free, heap.Pop(&s.ready).(*job))
	}
}

func (s *simulation) victim(p priority) (v *machine) {
	if p < urgent {
		return nil
	}
	for _, m := range s.machines {
		if m.down || m.current == nil || m.current.prio >= p {
			continue
		}
		if v == nil || m.current.prio < v.current.prio {
			v = m
		}
	}
	return v
}

func (s *simulation) start(m *machine, j *job) {
	m.current, m.started = j, s.now
	j.attempts++
	if j.attempts == 1 {
		j.began = s.now
	}
	s.setState(j, running)
	duration := (j.left + m.speed - 1) / m.speed
	m.finish = s.at(s.now+duration, "finish", func() { s.complete(m) })
}

func (s *simulation) stop(m *machine, broken bool) *job {
	j := m.current
	m.busy += s.now - m.started
	m.history = append(m.history, span{j.name, m.started, s.now, broken})
	m.current = nil
	m.finish.dead = true
	return j
}

func (s *simulation) interrupt(m *machine, broken bool) {
	j := s.stop(m, broken)
	j.left = max(1, j.left-(s.now-m.started)*m.speed)
	if broken && j.attempts >= 3 {
		s.fail(j, errTries)
		return
	}
	s.submit(j)
}

func (s *simulation) fail(j *job, err error) {
	if j.state == failed {
		return
	}
	j.err, j.ended = err, s.now
	s.setState(j, failed)
	for _, b := range j.blocks {
		s.fail(b, fmt.Errorf("because of %s: %w", j.name, err))
	}
}

func (s *simulation) complete(m *machine) {
	j := s.stop(m, false)
	j.left, j.ended = 0, s.now
	s.setState(j, done)
	for _, b := range j.blocks {
		if b.open--; b.open == 0 && b.state == waiting {
			s.submit(b)
		}
	}
	s.dispatch()
}

func (s *simulation) breakdown(m *machine, at, repair ticks) {
	s.at(at, "breakdown", func() {
		m.down = true
		s.machineChanged(m)
		if m.current != nil {
			s.interrupt(m, true)
		}
		s.at(s.now+repair, "repair", func() {
			m.down = false
			s.machineChanged(m)
			s.dispatch()
		})
		s.dispatch()
	})
}

func (s *simulation) run(limit ticks) (err error) {
	if err := s.plan(); err != nil {
		return fmt.Errorf("plan: %w", err)
	}
	s.at(0, "begin", func() {
		for _, j := range s.order {
			if j.open == 0 {
				s.submit(j)
			}
		}
		s.dispatch()
	})
	for s.events.Len() > 0 {
		e := heap.Pop(&s.events).(*event)
		if e.dead {
			continue
		}
		if e.at > limit {
			return fmt.Errorf("at %d: limit reached with %d events left", s.now, s.events.Len()+1)
		}
		s.now = e.at
		s.fired[e.name]++
		e.fire()
	}
	return nil
}

// ---- observers

type logger struct{ lines []string }

func (l *logger) jobChanged(now ticks, j *job, old state) {
	l.lines = append(l.lines, fmt.Sprintf("%4d %-8s %v -> %v", now, j.name, old, j.state))
}
func (l *logger) machineChanged(now ticks, m *machine) {
	what := "repaired"
	if m.down {
		what = "broken"
	}
	l.lines = append(l.lines, fmt.Sprintf("%4d [%s %s]", now, m.name, what))
}

type counter [failed + 1]int

func (c *counter) jobChanged(_ ticks, j *job, old state) {
	c[old]--
	c[j.state]++
}

type filter struct {
	observer
	only func(*job) bool
}

func (f filter) jobChanged(now ticks, j *job, old state) {
	if f.only(j) {
		f.observer.jobChanged(now, j, old)
	}
}

type funcObserver func(now ticks, j *job, old state)

func (f funcObserver) jobChanged(now ticks, j *job, old state) { f(now, j, old) }

// ---- reports

func (s *simulation) chart(width ticks) string {
	var b strings.Builder
	scale := max(1, (s.now+width-1)/width)
	for _, m := range s.machines {
		row := []byte(strings.Repeat(".", int(s.now/scale)+1))
		for _, sp := range m.history {
			for t := sp.from / scale; t <= max(sp.from, sp.to-1)/scale; t++ {
				row[t] = sp.job[0]
			}
			if sp.broken {
				row[max(sp.from, sp.to-1)/scale] = 'x'
			}
		}
		fmt.Fprintf(&b, "%-6s |%s| %3d%%\n", m.name, row, 100*m.busy/max(1, s.now))
	}
	return b.String()
}

func (s *simulation) table() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	fmt.Fprintf(w, "%-10s %-8s %5s %5s %5s %5s %s\n", "job", "prio", "need", "began", "ended", "tries", "state")
	for _, j := range s.order {
		fmt.Fprintf(w, "%-10s %-8v %5d %5d %5d %5d %v", j.name, j.prio, j.need, j.began, j.ended, j.attempts, j.state)
		if j.err != nil {
			fmt.Fprintf(w, " (%v)", j.err)
		}
		fmt.Fprintln(w)
	}
}

func scenario(name string, build func(s *simulation)) {
	fmt.Println("==", name)
	s := newSimulation()
	all, some, c := &logger{}, &logger{}, &counter{}
	latest := map[priority]ticks{}
	s.observers = []observer{all, c, filter{some, func(j *job) bool { return j.prio >= high }}, funcObserver(func(now ticks, j *job, _ state) {
		if j.state == done {
			latest[j.prio] = now
		}
	})}
	build(s)
	c[waiting] = len(s.order)
	if err := s.run(500); err != nil {
		fmt.Println("error:", strings.ReplaceAll(err.Error(), "\n", "\n       "))
		fmt.Println("cycle", errors.Is(err, errCycle), "unknown", errors.Is(err, errUnknown))
		var pe planError
		if errors.As(err, &pe) {
			fmt.Println("first:", pe.job, len(pe.path))
		}
		return
	}
	for _, l := range all.lines {
		fmt.Println(l)
	}
	fmt.Println("important:", len(some.lines))
	s.table()
	fmt.Print(s.chart(60))
	var names []string
	for n := range s.fired {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Print(n, " ", s.fired[n], "; ")
	}
	fmt.Printf("preempted %d; states %v; latest %v\n", s.preempted, *c, latest)
}

func main() {
	scenario("chain", func(s *simulation) {
		s.machines = []*machine{{name: "one", speed: 1}}
		s.add("compile", 10, normal)
		s.add("test", 20, normal, "compile")
		s.add("package", 5, normal, "compile", "test")
		s.add("deploy", 2, high, "package")
	})
	scenario("parallel with preemption", func(s *simulation) {
		s.machines = []*machine{{name: "slow", speed: 1}, {name: "fast", speed: 3}}
		for i := range 4 {
			s.add(fmt.Sprintf("%c-batch", 'a'+i), ticks(20+i*5), low)
		}
		j := s.add("urgent", 12, urgent, "a-batch")
		s.add("report", 3, normal, j.name)
	})
	scenario("breakdowns", func(s *simulation) {
		m := &machine{name: "m1", speed: 2}
		n := &machine{name: "m2", speed: 1}
		s.machines = append(s.machines, m, n)
		s.add("huge", 100, normal)
		s.add("Next", 10, high, "huge")
		s.add("last", 10, high, "Next")
		s.add("other", 30, low)
		for i, at := range []ticks{5, 15, 25, 60} {
			target := m
			if i%2 == 1 {
				target = n
			}
			s.breakdown(target, at, 4)
		}
	})
	scenario("wrong", func(s *simulation) {
		s.add("a", 1, normal, "c")
		s.add("b", 1, normal, "a", "nowhere")
		s.add("c", 1, normal, "b")
		s.add("d", 1, priority(9), "d")
	})
	scenario("too long", func(s *simulation) {
		s.machines = []*machine{{name: "m", speed: 1}}
		s.add("endless", 1000, low)
	})
	fmt.Println(low, normal, high, urgent, priority(9), state(2))
}
