package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"example.com/quarry/data"
	"example.com/quarry/graph"
	"example.com/quarry/internal/errs"
	"example.com/quarry/pool"
	"example.com/quarry/sched"
	"example.com/quarry/stats"
	"example.com/quarry/text"
)

func graphs(_ context.Context, r *text.Report) error {
	type edge = graph.Edge[string, int]
	g := graph.New(
		edge{"shirt", "tie", 1}, edge{"tie", "jacket", 2}, edge{"trousers", "shoes", 3}, edge{"trousers", "belt", 1},
		edge{"belt", "jacket", 5}, edge{"socks", "shoes", 1}, edge{"shirt", "belt", 2})
	g.AddNode("watch")
	order, err := g.Topological()
	if err != nil {
		return err
	}
	r.Printf("order: %s", strings.Join(order, " "))
	for n, depth := range g.BreadthFirst("shirt") {
		r.Printf("%s%s", strings.Repeat("  ", depth), n)
	}
	r.Printf("after each other: %v", slices.Collect(g.DepthFirst("trousers")))
	p, err := g.ShortestPath("shirt", "jacket")
	r.Printf("%v for %d, %v", p.Nodes, p.Cost, err)
	_, err = g.ShortestPath("jacket", "shirt")
	r.Printf("back: %v", err)
	g.AddEdge("jacket", "shirt", 1)
	_, err = g.Topological()
	var cycle *graph.CycleError[string]
	r.Printf("%v: %v, %d nodes", err, errors.As(err, &cycle), len(cycle.Nodes))
	r.Printf("components %v", g.Components())
	nodes, edges := g.Reverse().Len()
	r.Printf("%d nodes, %d edges, into jacket %v", nodes, edges, g.Reverse().From("jacket"))

	roads := graph.New[int, float64]()
	for i := range 6 {
		for j := range i {
			if (i*7+j*3)%4 != 0 {
				roads.AddBoth(i, j, float64((i*i+j*5)%11)+0.5)
			}
		}
	}
	tree, cost := roads.SpanningTree()
	r.Printf("tree %v costs %.1f", tree, cost)
	way, err := roads.ShortestPath(0, 5)
	if err != nil {
		return err
	}
	r.Printf("from 0 to 5 by %v for %.1f", way.Nodes, way.Cost)
	neg := graph.New(graph.Edge[string, int64]{From: "a", To: "b", Cost: -1})
	_, err = neg.ShortestPath("a", "b")
	r.Printf("%v", err)
	return nil
}

func workers(ctx context.Context, r *text.Report) error {
	p := pool.New(3)
	inputs := []string{"1", "22", "x", "333", "panic", "-4"}
	results, err := pool.Run(ctx, p, inputs, func(_ context.Context, s string) (int, error) {
		if s == "panic" {
			panic(errs.E("task", errs.Invalid, "as asked"))
		}
		return strconv.Atoi(s)
	})
	for i, res := range results {
		r.Printf("%-6s %4d %v", inputs[i], res.Value, res.Err)
	}
	var pe *pool.PanicError
	r.Printf("%d of %d done, panicked %v, invalid %v", p.Done(), p.Started(), errors.As(err, &pe) && pe.Task == 4, errors.Is(err, errs.Invalid))

	strict := pool.New(1, pool.WithPolicy(pool.StopOnError))
	many, err := pool.Run(ctx, strict, []int{1, 2, 0, 4, 5, 6}, func(_ context.Context, n int) (string, error) {
		return fmt.Sprint(100 / n), nil
	})
	stopped := 0
	for _, res := range many {
		if errors.Is(res.Err, pool.ErrStopped) {
			stopped++
		}
	}
	r.Printf("%v, %v; stopped %v", many[0].Value, err, stopped > 0)

	square := pool.Transform(func(n int) (int, bool) { return n * n, n%3 != 0 })
	label := pool.Transform(func(n int) (string, bool) { return "<" + strconv.Itoa(n) + ">", true })
	line := pool.Then(square, label)
	r.Printf("pipeline %v", pool.Collect(line(ctx, pool.Emit(ctx, 1, 2, 3, 4, 5, 6, 7)), -1))
	short, cancel := context.WithCancel(ctx)
	r.Printf("first two %v", pool.Collect(line(short, pool.Emit(short, 1, 2, 3, 4, 5, 6, 7)), 2))
	cancel()

	gate := make(pool.Gate, 2)
	var mu sync.Mutex
	var wg sync.WaitGroup
	inside, most, total := 0, 0, 0
	for i := range 20 {
		wg.Add(1)
		go gate.Pass(func() {
			defer wg.Done()
			mu.Lock()
			inside++
			most = max(most, inside)
			total += i
			mu.Unlock()
			time.Sleep(time.Microsecond)
			mu.Lock()
			inside--
			mu.Unlock()
		})
	}
	wg.Wait()
	r.Printf("gate: never more than two %v, total %d", most <= 2, total)
	return nil
}

func simulation(_ context.Context, r *text.Report) error {
	c := sched.NewClock()
	counter := c.NewResource("counter", 2)
	results := sched.NewMailbox[string](c)
	seed := uint32(5)
	random := func(n int) time.Duration {
		seed = seed*1664525 + 1013904223
		return time.Duration(seed>>16%uint32(n)%uint32(n)) * time.Second
	}
	const customers = 8
	for i := range customers {
		name := fmt.Sprint("customer", i)
		arrive, need := random(10), 2*time.Second+random(6)
		c.Go(name, func(p *sched.Process) {
			p.Sleep(arrive)
			c.Logf("%s arrives", name)
			counter.Use(p, func() {
				c.Logf("%s is served for %v", name, need)
				p.Sleep(need)
				if i == 5 {
					panic("wallet lost")
				}
			})
			results.Send(name)
		})
	}
	var served []string
	c.Go("manager", func(p *sched.Process) {
		for range customers - 1 {
			served = append(served, strings.TrimPrefix(results.Receive(p), "customer"))
		}
		c.Logf("all served")
	})
	beats := 0
	c.Every(5*time.Second, "beat", func() bool {
		beats++
		return c.Active() > 0
	})
	t := c.After(3*time.Second, "never", func() { c.Logf("never") })
	c.After(time.Second, "stop", func() { c.Logf("stopped %v, again %v", t.Stop(), t.Stop()) })
	events := c.Run(10 * time.Minute)
	r.Quote(c.Log())
	r.Printf("%d events until %v, %d beats, order %v, waited %v, queue %d, active %d", events, c.Now(), beats, served, counter.Waited, counter.Longest, c.Active())
	return nil
}

func numbers(_ context.Context, r *text.Report) error {
	var lengths []int
	var letters stats.Counter[rune]
	var words stats.Counter[string]
	h := stats.NewHistogram(3, 9, 6)
	for _, w := range data.Words() {
		lengths = append(lengths, len(w))
		letters.Add([]rune(w)...)
		words.Add(w)
		h.Add(float64(len(w)))
	}
	r.Printf("%v", stats.Of(lengths...))
	r.Printf("%v", stats.Of(0.5, -2.25, 1e6))
	r.Printf("%v", stats.Of[uint8]())
	r.Quote(h.String())
	t := text.NewTable("^letter", ">count", "share")
	for _, k := range letters.Top(5) {
		t.Row(string(k.Value), k.N, text.Bar(float64(k.N)/40, 16))
	}
	t.Rule().Row("all", letters.Distinct(), fmt.Sprintf("%.3f bits", letters.Entropy()))
	r.Table(t)
	r.Printf("%v", words.Top(3))
	r.List("A long line that has to be broken into several because it is much wider than the page on which it is to be printed.", "short")
	r.Printf("%q %q %q", text.Pad("é", 3, text.Centre), text.Shorten("obsidian", 4), text.Wrap("abcdefgh ij", 3))
	func() {
		defer func() { r.Printf("recovered: %v", recover()) }()
		text.NewTable("one").Row(1, 2)
	}()
	r.Printf("%v, %v, %v", errs.Kind(3), errs.Kind(42), errs.E("a", errs.E("b", errs.Closed, "c")))
	return nil
}
