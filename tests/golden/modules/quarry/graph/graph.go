// Package graph has directed graphs with weighted edges over any kind of node.
package graph

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/quarry/internal/collections"
	"example.com/quarry/internal/errs"
)

// Weight is the type of what an edge costs.
type Weight interface {
	~int | ~int64 | ~float64
}

// An Edge leads from one node to another.
type Edge[N cmp.Ordered, W Weight] struct {
	From, To N
	Cost     W
}

func (e Edge[N, W]) String() string { return fmt.Sprintf("%v-%v(%v)", e.From, e.To, e.Cost) }

// A Graph is a set of nodes with edges. Nodes keep the order in which they were added.
type Graph[N cmp.Ordered, W Weight] struct {
	out *collections.OrderedMap[N, []Edge[N, W]]
	n   int
}

// New returns a graph with some edges.
func New[N cmp.Ordered, W Weight](edges ...Edge[N, W]) *Graph[N, W] {
	g := &Graph[N, W]{out: collections.NewOrderedMap[N, []Edge[N, W]]()}
	for _, e := range edges {
		g.AddEdge(e.From, e.To, e.Cost)
	}
	return g
}

// AddNode adds a node if it is new.
func (g *Graph[N, W]) AddNode(n N) {
	g.out.Update(n, func(old []Edge[N, W]) []Edge[N, W] { return old })
}

// AddEdge adds an edge, and its nodes.
func (g *Graph[N, W]) AddEdge(from, to N, cost W) {
	g.AddNode(from)
	g.AddNode(to)
	g.out.Update(from, func(old []Edge[N, W]) []Edge[N, W] { return append(old, Edge[N, W]{from, to, cost}) })
	g.n++
}

// AddBoth adds an edge in each direction.
func (g *Graph[N, W]) AddBoth(a, b N, cost W) {
	g.AddEdge(a, b, cost)
	g.AddEdge(b, a, cost)
}

// Nodes yields the nodes.
func (g *Graph[N, W]) Nodes() iter.Seq[N] { return g.out.Keys() }

// Edges yields the edges.
func (g *Graph[N, W]) Edges() iter.Seq[Edge[N, W]] {
	return func(yield func(Edge[N, W]) bool) {
		for _, edges := range g.out.All() {
			for _, e := range edges {
				if !yield(e) {
					return
				}
			}
		}
	}
}

// Len returns the number of nodes and of edges.
func (g *Graph[N, W]) Len() (nodes, edges int) { return g.out.Len(), g.n }

// From returns the edges that leave a node.
func (g *Graph[N, W]) From(n N) []Edge[N, W] {
	edges, _ := g.out.Get(n)
	return edges
}

// Reverse returns the graph with its edges turned round.
func (g *Graph[N, W]) Reverse() *Graph[N, W] {
	r := New[N, W]()
	for n := range g.Nodes() {
		r.AddNode(n)
	}
	for e := range g.Edges() {
		r.AddEdge(e.To, e.From, e.Cost)
	}
	return r
}

// BreadthFirst yields the nodes that can be reached, with their distance in edges.
func (g *Graph[N, W]) BreadthFirst(start N) iter.Seq2[N, int] {
	return func(yield func(N, int) bool) {
		type place struct {
			node  N
			depth int
		}
		var queue collections.Deque[place]
		seen := collections.SetOf(start)
		queue.PushBack(place{start, 0})
		for {
			p, ok := queue.PopFront()
			if !ok || !yield(p.node, p.depth) {
				return
			}
			for _, e := range g.From(p.node) {
				if seen.Add(e.To) == 1 {
					queue.PushBack(place{e.To, p.depth + 1})
				}
			}
		}
	}
}

// DepthFirst yields the nodes that can be reached, each after those it leads to.
func (g *Graph[N, W]) DepthFirst(start N) iter.Seq[N] {
	return func(yield func(N) bool) {
		seen := collections.Set[N]{}
		var visit func(N) bool
		visit = func(n N) bool {
			if seen.Add(n) == 0 {
				return true
			}
			for _, e := range g.From(n) {
				if !visit(e.To) {
					return false
				}
			}
			return yield(n)
		}
		visit(start)
	}
}

// A CycleError says which nodes lead back to themselves.
type CycleError[N any] struct{ Nodes []N }

func (e *CycleError[N]) Error() string {
	parts := make([]string, len(e.Nodes))
	for i, n := range e.Nodes {
		parts[i] = fmt.Sprint(n)
	}
	return "cycle: " + strings.Join(parts, " -> ")
}

// Topological returns the nodes so that every edge leads to the right.
func (g *Graph[N, W]) Topological() ([]N, error) {
	const (
		white = iota
		grey
		black
	)
	colour := map[N]int{}
	var order, path []N
	var visit func(N) error
	visit = func(n N) error {
		switch colour[n] {
		case black:
			return nil
		case grey:
			i := slices.Index(path, n)
			return &CycleError[N]{append(slices.Clone(path[i:]), n)}
		}
		colour[n] = grey
		path = append(path, n)
		for _, e := range g.From(n) {
			if err := visit(e.To); err != nil {
				return err
			}
		}
		path = path[:len(path)-1]
		colour[n] = black
		order = append(order, n)
		return nil
	}
	for n := range g.Nodes() {
		if err := visit(n); err != nil {
			return nil, errs.E("topological order", errs.Invalid, err)
		}
	}
	slices.Reverse(order)
	return order, nil
}

// A Path is a way through a graph.
type Path[N cmp.Ordered, W Weight] struct {
	Nodes []N
	Cost  W
}

// ShortestPath finds the cheapest way by Dijkstra's algorithm. Costs must not be negative.
func (g *Graph[N, W]) ShortestPath(from, to N) (Path[N, W], error) {
	type state struct {
		node N
		cost W
	}
	best := map[N]W{from: 0}
	came := map[N]N{}
	done := collections.Set[N]{}
	queue := collections.NewPriorityQueue(func(a, b state) int { return cmp.Compare(a.cost, b.cost) })
	queue.Push(state{from, 0})
	for s := range queue.Drain {
		if s.node == to {
			break
		}
		if done.Add(s.node) == 0 {
			continue
		}
		for _, e := range g.From(s.node) {
			if e.Cost < 0 {
				return Path[N, W]{}, errs.E("shortest path", errs.Invalid, fmt.Sprintf("negative cost of %v", e))
			}
			cost := s.cost + e.Cost
			if old, ok := best[e.To]; !ok || cost < old {
				best[e.To], came[e.To] = cost, s.node
				queue.Push(state{e.To, cost})
			}
		}
	}
	cost, ok := best[to]
	if !ok {
		return Path[N, W]{}, errs.E("shortest path", errs.NotFound, fmt.Sprintf("%v to %v", from, to))
	}
	nodes := []N{to}
	for n := to; n != from; {
		n = came[n]
		nodes = append(nodes, n)
	}
	slices.Reverse(nodes)
	return Path[N, W]{nodes, cost}, nil
}

// Components returns the strongly connected components, by Tarjan's algorithm, each sorted.
func (g *Graph[N, W]) Components() (components [][]N) {
	index, low := map[N]int{}, map[N]int{}
	on := collections.Set[N]{}
	var stack collections.Stack[N]
	var connect func(N)
	connect = func(n N) {
		index[n] = len(index) + 1
		low[n] = index[n]
		stack.Push(n)
		on.Add(n)
		for _, e := range g.From(n) {
			if index[e.To] == 0 {
				connect(e.To)
				low[n] = min(low[n], low[e.To])
			} else if on.Has(e.To) {
				low[n] = min(low[n], index[e.To])
			}
		}
		if low[n] != index[n] {
			return
		}
		var c []N
		for {
			m, _ := stack.Pop()
			on.Remove(m)
			c = append(c, m)
			if m == n {
				break
			}
		}
		slices.Sort(c)
		components = append(components, c)
	}
	for n := range g.Nodes() {
		if index[n] == 0 {
			connect(n)
		}
	}
	slices.SortFunc(components, func(a, b []N) int { return cmp.Compare(a[0], b[0]) })
	return components
}

// SpanningTree returns the cheapest edges that connect the nodes, by Kruskal's algorithm.
func (g *Graph[N, W]) SpanningTree() (tree []Edge[N, W], cost W) {
	edges := slices.Collect(g.Edges())
	slices.SortStableFunc(edges, func(a, b Edge[N, W]) int {
		return cmp.Or(cmp.Compare(a.Cost, b.Cost), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	parent := map[N]N{}
	var root func(N) N
	root = func(n N) N {
		p, ok := parent[n]
		if !ok || p == n {
			return n
		}
		parent[n] = root(p)
		return parent[n]
	}
	for _, e := range edges {
		if a, b := root(e.From), root(e.To); a != b {
			parent[a] = b
			tree = append(tree, e)
			cost += e.Cost
		}
	}
	return tree, cost
}
