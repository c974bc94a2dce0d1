// A concurrent job pipeline: a source, a fan-out of workers with retries, rate and size limits, a batching sink, cancellation,
// a supervisor and a summary, all of it printing the same in every run.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// ---- jobs

type kind string

const (
	parse  kind = "parse"
	render kind = "render"
	upload kind = "upload"
)

type job struct {
	id      int
	kind    kind
	payload string
	tries   int
}

type result struct {
	job
	output string
	err    error
	tries  int
}

func (j job) String() string { return fmt.Sprintf("%s#%d", j.kind, j.id) }

// ---- errors

var (
	errTemporary = errors.New("temporary")
	errGiveUp    = errors.New("gave up")
	errQuota     = errors.New("quota exceeded")
)

type jobError struct {
	job   job
	stage string
	err   error
}

func (e *jobError) Error() string { return fmt.Sprintf("%v in %s: %v", e.job, e.stage, e.err) }
func (e *jobError) Unwrap() error { return e.err }

type panicError struct{ value any }

func (p panicError) Error() string { return fmt.Sprintf("panic: %v", p.value) }

func (p panicError) Unwrap() error {
	if err, ok := p.value.(error); ok {
		return err
	}
	return nil
}

// ---- handlers, wrapped by middleware

type handler interface {
	handle(ctx context.Context, j job) (string, error)
}

type handlerFunc func(ctx context.Context, j job) (string, error)

func (f handlerFunc) handle(ctx context.Context, j job) (string, error) { return f(ctx, j) }

type middleware func(handler) handler

func chain(h handler, ms ...middleware) handler {
	for _, m := range slices.Backward(ms) {
		h = m(h)
	}
	return h
}

func recovering(h handler) handler {
	return handlerFunc(func(ctx context.Context, j job) (out string, err error) {
		defer func() {
			if v := recover(); v != nil {
				out, err = "", panicError{v}
			}
		}()
		return h.handle(ctx, j)
	})
}

func retrying(limit int, counts *counters) middleware {
	return func(h handler) handler {
		return handlerFunc(func(ctx context.Context, j job) (string, error) {
			var errs []error
			for ; j.tries < limit; j.tries++ {
				out, err := h.handle(ctx, j)
				switch {
				case err == nil:
					return out, nil
				case !errors.Is(err, errTemporary):
					return "", err
				}
				errs = append(errs, err)
				counts.add("retry", 1)
				select {
				case <-time.After(time.Duration(j.tries) * 50 * time.Microsecond):
				case <-ctx.Done():
					return "", context.Cause(ctx)
				}
			}
			return "", fmt.Errorf("%w after %d: %w", errGiveUp, len(errs), errs[len(errs)-1])
		})
	}
}

func staged(name string) middleware {
	return func(h handler) handler {
		return handlerFunc(func(ctx context.Context, j job) (string, error) {
			out, err := h.handle(ctx, j)
			if err != nil {
				return "", &jobError{j, name, err}
			}
			return out, nil
		})
	}
}

// limited lets so many jobs in at once.
func limited(n int, peak *atomic.Int32) middleware {
	places := make(chan struct{}, n)
	var inside atomic.Int32
	return func(h handler) handler {
		return handlerFunc(func(ctx context.Context, j job) (string, error) {
			select {
			case places <- struct{}{}:
			case <-ctx.Done():
				return "", ctx.Err()
			}
			defer func() { inside.Add(-1); <-places }()
			now := inside.Add(1)
			for {
				old := peak.Load()
				if now <= old || peak.CompareAndSwap(old, now) {
					break
				}
			}
			return h.handle(ctx, j)
		})
	}
}

// ---- counters

type counters struct {
	mu sync.RWMutex
	m  map[string]int
}

func (c *counters) add(name string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.m == nil {
		c.m = make(map[string]int)
	}
	c.m[name] += n
}

func (c *counters) snapshot() string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	var parts []string
	for k, v := range c.m {
		parts = append(parts, fmt.Sprintf("%s=%d", k, v))
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

// ---- the stages

type registry map[kind]handler

func source(ctx context.Context, jobs []job) <-chan job {
	out := make(chan job)
	go func() {
		defer close(out)
		for _, j := range jobs {
			select {
			case out <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (r registry) work(ctx context.Context, in <-chan job, out chan<- result) {
	for j := range in {
		res := result{job: j}
		if h, ok := r[j.kind]; ok {
			res.output, res.err = h.handle(ctx, j)
		} else {
			res.err = &jobError{j, "dispatch", fmt.Errorf("no handler of %q", j.kind)}
		}
		out <- res
	}
}

func fanOut(ctx context.Context, r registry, in <-chan job, workers int) <-chan result {
	out := make(chan result)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() { r.work(ctx, in, out) })
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// inOrder hands results on in the order of their ids.
func inOrder(in <-chan result, first int) <-chan result {
	out := make(chan result)
	go func() {
		defer close(out)
		held := map[int]result{}
		next := first
		for r := range in {
			held[r.id] = r
			for {
				r, ok := held[next]
				if !ok {
					break
				}
				delete(held, next)
				out <- r
				next++
			}
		}
		rest := make([]int, 0, len(held))
		for id := range held {
			rest = append(rest, id)
		}
		slices.Sort(rest)
		for _, id := range rest {
			out <- held[id]
		}
	}()
	return out
}

func batches(in <-chan result, size int) func(yield func(int, []result) bool) {
	return func(yield func(int, []result) bool) {
		n := 0
		var batch []result
		for r := range in {
			if batch = append(batch, r); len(batch) < size {
				continue
			}
			if !yield(n, batch) {
				for range in { // let those before end
				}
				return
			}
			n, batch = n+1, nil
		}
		if len(batch) > 0 {
			yield(n, batch)
		}
	}
}

// ---- a supervisor of services

type service struct {
	name string
	run  func(ctx context.Context) error
}

type group struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	mu     sync.Mutex
	ended  []string
}

func newGroup(ctx context.Context) *group {
	g := &group{}
	g.ctx, g.cancel = context.WithCancelCause(ctx)
	return g
}

func (g *group) start(s service) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		err := func() (err error) {
			defer func() {
				if v := recover(); v != nil {
					err = panicError{v}
				}
			}()
			return s.run(g.ctx)
		}()
		g.mu.Lock()
		defer g.mu.Unlock()
		g.ended = append(g.ended, fmt.Sprintf("%s: %v", s.name, err))
		if err != nil {
			g.once.Do(func() {
				g.err = fmt.Errorf("%s: %w", s.name, err)
				g.cancel(g.err)
			})
		}
	}()
}

func (g *group) wait() error {
	g.wg.Wait()
	g.cancel(nil)
	return g.err
}

// ---- a bus of topics

type topic[T any] struct {
	mu   sync.Mutex
	subs []chan T
}

func (t *topic[T]) subscribe(n int) <-chan T {
	t.mu.Lock()
	defer t.mu.Unlock()
	c := make(chan T, n)
	t.subs = append(t.subs, c)
	return c
}

func (t *topic[T]) publish(x T) (dropped int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, c := range t.subs {
		select {
		case c <- x:
		default:
			dropped++
		}
	}
	return
}

func (t *topic[T]) close() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, c := range t.subs {
		close(c)
	}
	t.subs = nil
}

func digest(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func makeJobs(n int) []job {
	kinds := []kind{parse, render, upload}
	jobs := make([]job, n)
	for i := range jobs {
		jobs[i] = job{id: i + 1, kind: kinds[i%len(kinds)], payload: strings.Repeat(string(rune('a'+i%26)), 1+i%5)}
	}
	return jobs
}

func handlers(counts *counters, peak *atomic.Int32) registry {
	base := handlerFunc(func(ctx context.Context, j job) (string, error) {
		counts.add(string(j.kind), 1)
		switch {
		case j.id%11 == 0 && j.tries == 0:
			return "", fmt.Errorf("first try: %w", errTemporary)
		case j.id%13 == 0:
			return "", errTemporary
		case j.id%17 == 0:
			panic(fmt.Sprintf("cannot bear %q", j.payload))
		case j.id == 19:
			var m map[string]int
			m[j.payload]++
		}
		return fmt.Sprintf("%s:%x", j.payload, digest(j.payload)&0xffff), nil
	})
	quota := atomic.Int64{}
	metered := func(h handler) handler {
		return handlerFunc(func(ctx context.Context, j job) (string, error) {
			if quota.Add(int64(len(j.payload))) > 1000 {
				return "", errQuota
			}
			return h.handle(ctx, j)
		})
	}
	shout := handlerFunc(func(ctx context.Context, j job) (string, error) {
		out, err := base.handle(ctx, j)
		return strings.ToUpper(out), err
	})
	return registry{
		parse:  chain(base, staged("parse"), retrying(3, counts), recovering),
		render: chain(shout, staged("render"), recovering, retrying(2, counts), limited(2, peak)),
		upload: chain(base, metered, staged("upload"), retrying(3, counts), recovering),
	}
}

func runPipeline(workers int) {
	fmt.Println("== pipeline with", workers)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	counts, peak := &counters{}, &atomic.Int32{}
	jobs := append(makeJobs(20), job{id: 21, kind: "paint"})
	var failures []error
	for n, batch := range batches(inOrder(fanOut(ctx, handlers(counts, peak), source(ctx, jobs), workers), 1), 4) {
		var line []string
		for _, r := range batch {
			if r.err != nil {
				failures = append(failures, r.err)
				line = append(line, "!"+r.job.String())
				continue
			}
			line = append(line, r.output)
		}
		fmt.Println(n, strings.Join(line, " "))
	}
	joined := errors.Join(failures...)
	for _, err := range failures {
		var je *jobError
		var pe panicError
		fmt.Printf("%v | job %v panic %v temporary %v gave up %v\n", err, errors.As(err, &je), errors.As(err, &pe), errors.Is(err, errTemporary), errors.Is(err, errGiveUp))
	}
	fmt.Println(counts.snapshot(), "| peak ok", peak.Load() <= 2, "| any quota", errors.Is(joined, errQuota), "| any give-up", errors.Is(joined, errGiveUp))
}

func runCancelled() {
	fmt.Println("== cancelled")
	ctx, cancel := context.WithCancelCause(context.Background())
	seen := 0
	slow := registry{parse: handlerFunc(func(ctx context.Context, j job) (string, error) {
		if j.id >= 3 {
			<-ctx.Done()
			return "", context.Cause(ctx)
		}
		return "fast", nil
	})}
	jobs := makeJobs(30)
	for i := range jobs {
		jobs[i].kind = parse
	}
	var causes []error
	for r := range inOrder(fanOut(ctx, slow, source(ctx, jobs), 2), 1) {
		seen++
		if seen == 2 {
			cancel(fmt.Errorf("after two: %w", errQuota))
		}
		if r.err != nil {
			causes = append(causes, r.err)
		}
	}
	fmt.Println(seen >= 2, len(causes) > 0, errors.Is(errors.Join(causes...), errQuota), ctx.Err(), context.Cause(ctx))
	early, cancelEarly := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancelEarly()
	_, err := slow[parse].handle(early, job{id: 9})
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	n := 0
	for i, batch := range batches(inOrder(fanOut(context.Background(), registry{}, source(context.Background(), makeJobs(10)), 3), 1), 3) {
		n += len(batch)
		if i == 1 {
			break
		}
	}
	fmt.Println("stopped after", n)
}

func runGroup() {
	fmt.Println("== group")
	g := newGroup(context.Background())
	ready := make(chan struct{})
	g.start(service{"steady", func(ctx context.Context) error {
		<-ctx.Done()
		return fmt.Errorf("stopped: %w", context.Cause(ctx))
	}})
	g.start(service{"short", func(context.Context) error {
		close(ready)
		return nil
	}})
	g.start(service{"broken", func(context.Context) error {
		<-ready
		var s []int
		_ = s[len(os.Args)+3]
		return nil
	}})
	err := g.wait()
	fmt.Println(strings.ReplaceAll(err.Error(), fmt.Sprint(len(os.Args)+3), "N"))
	slices.Sort(g.ended)
	var pe panicError
	fmt.Println(len(g.ended), errors.As(err, &pe), context.Cause(g.ctx) == err, strings.HasPrefix(g.ended[2], "steady: stopped: broken: panic"))
	ok := newGroup(context.Background())
	var sum atomic.Int64
	for i := range 10 {
		ok.start(service{fmt.Sprint(i), func(context.Context) error { sum.Add(int64(i * i)); return nil }})
	}
	fmt.Println(ok.wait(), sum.Load())
}

func runTopics() {
	fmt.Println("== topics")
	var t topic[job]
	a, b := t.subscribe(10), t.subscribe(2)
	dropped := 0
	for _, j := range makeJobs(5) {
		dropped += t.publish(j)
	}
	t.close()
	var names []string
	for j := range a {
		names = append(names, j.String())
	}
	rest := 0
	for range b {
		rest++
	}
	fmt.Println(names, rest, dropped, t.publish(job{}))

	var nums topic[int]
	var wg sync.WaitGroup
	totals := make([]int, 3)
	for i := range totals {
		c := nums.subscribe(100)
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := range c {
				totals[i] += n * (i + 1)
			}
		}()
	}
	for i := range 50 {
		nums.publish(i)
	}
	nums.close()
	wg.Wait()
	fmt.Println(totals)

	ticks := make(chan int)
	quit := make(chan struct{})
	done := make(chan string)
	go func() {
		var got []string
		for {
			select {
			case n := <-ticks:
				got = append(got, fmt.Sprint(n))
			case <-quit:
				done <- strings.Join(got, ",")
				return
			}
		}
	}()
	for i := range 4 {
		ticks <- i
	}
	close(quit)
	fmt.Println(<-done)

	cond := sync.NewCond(&sync.Mutex{})
	turn := 0
	var order []string
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for round := range 2 {
				cond.L.Lock()
				for turn != round*3+i {
					cond.Wait()
				}
				order = append(order, fmt.Sprint(i, "/", round))
				turn++
				cond.Broadcast()
				cond.L.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}

func main() {
	runPipeline(1)
	runPipeline(4)
	runCancelled()
	runGroup()
	runTopics()
}
