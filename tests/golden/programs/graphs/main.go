// Shortest paths with a heap, breadth first search as an iterator, union-find, a maze.
package main

import (
	"cmp"
	"container/heap"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
)

type Vertex string
type Edge struct {
	To     Vertex
	Weight float64
}
type Graph map[Vertex][]Edge

func (g Graph) Add(a, b Vertex, w float64) Graph {
	g[a] = append(g[a], Edge{b, w})
	g[b] = append(g[b], Edge{a, w})
	return g
}

type item struct {
	v     Vertex
	dist  float64
	index int
}
type queue []*item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i]; q[i].index, q[j].index = i, j }
func (q *queue) Push(x any)        { it := x.(*item); it.index = len(*q); *q = append(*q, it) }
func (q *queue) Pop() any {
	old := *q
	n := len(old)
	it := old[n-1]
	old[n-1] = nil
	*q = old[:n-1]
	return it
}

func (g Graph) Dijkstra(from Vertex) (map[Vertex]float64, map[Vertex]Vertex) {
	dist, prev := map[Vertex]float64{}, make(map[Vertex]Vertex)
	items := make(map[Vertex]*item)
	var q queue
	for v := range g {
		dist[v] = math.Inf(1)
	}
	dist[from] = 0
	heap.Push(&q, &item{v: from})
	items[from] = q[0]
	for q.Len() > 0 {
		cur := heap.Pop(&q).(*item)
		for _, e := range g[cur.v] {
			d := cur.dist + e.Weight
			if d >= dist[e.To] {
				continue
			}
			dist[e.To], prev[e.To] = d, cur.v
			if it, ok := items[e.To]; ok && it.index < len(q) && q[it.index] == it {
				it.dist = d
				heap.Fix(&q, it.index)
			} else {
				it := &item{v: e.To, dist: d}
				items[e.To] = it
				heap.Push(&q, it)
			}
		}
	}
	return dist, prev
}

func (g Graph) BFS(from Vertex) iter.Seq2[int, Vertex] {
	return func(yield func(int, Vertex) bool) {
		type step struct {
			v     Vertex
			depth int
		}
		seen := map[Vertex]bool{from: true}
		for todo := []step{{from, 0}}; len(todo) > 0; todo = todo[1:] {
			s := todo[0]
			if !yield(s.depth, s.v) {
				return
			}
			next := slices.Clone(g[s.v])
			slices.SortFunc(next, func(a, b Edge) int { return cmp.Compare(a.To, b.To) })
			for _, e := range next {
				if !seen[e.To] {
					seen[e.To] = true
					todo = append(todo, step{e.To, s.depth + 1})
				}
			}
		}
	}
}

type unionFind struct {
	parent []int
	rank   []uint8
}

func newUF(n int) *unionFind {
	u := &unionFind{make([]int, n), make([]uint8, n)}
	for i := range u.parent {
		u.parent[i] = i
	}
	return u
}
func (u *unionFind) find(x int) int {
	for u.parent[x] != x {
		u.parent[x] = u.parent[u.parent[x]]
		x = u.parent[x]
	}
	return x
}
func (u *unionFind) union(a, b int) bool {
	a, b = u.find(a), u.find(b)
	if a == b {
		return false
	}
	switch {
	case u.rank[a] < u.rank[b]:
		a, b = b, a
		fallthrough
	case u.rank[a] > u.rank[b]:
		u.parent[b] = a
	default:
		u.parent[b] = a
		u.rank[a]++
	}
	return true
}

type grid [][]rune

func (g grid) solve(r, c int, seen map[[2]int]struct{}) (path [][2]int, ok bool) {
	if r < 0 || c < 0 || r >= len(g) || c >= len(g[r]) || g[r][c] == '#' {
		return
	}
	p := [2]int{r, c}
	if _, dup := seen[p]; dup {
		return nil, false
	}
	seen[p] = struct{}{}
	if g[r][c] == 'E' {
		return [][2]int{p}, true
	}
	for _, d := range [...][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} {
		if rest, found := g.solve(r+d[0], c+d[1], seen); found {
			return append([][2]int{p}, rest...), true
		}
	}
	return nil, false
}

func main() {
	g := Graph{}
	g.Add("a", "b", 7).Add("a", "c", 9).Add("a", "f", 14).Add("b", "c", 10).Add("b", "d", 15).Add("c", "d", 11).Add("c", "f", 2).Add("d", "e", 6).Add("e", "f", 9)
	g["lonely"] = nil
	dist, prev := g.Dijkstra("a")
	fmt.Println(dist)
	var path []string
	for v := Vertex("e"); ; v = prev[v] {
		path = append(path, string(v))
		if v == "a" {
			break
		}
	}
	slices.Reverse(path)
	fmt.Println(strings.Join(path, " -> "), dist["e"])
	for d, v := range g.BFS("a") {
		if d > 1 {
			break
		}
		fmt.Print(d, v, " ")
	}
	fmt.Println()
	uf := newUF(8)
	fmt.Println(uf.union(1, 2), uf.union(3, 4), uf.union(2, 4), uf.union(1, 3), uf.union(0, 1), uf.parent, uf.rank)
	maze := grid{}
	for _, line := range strings.Split("S.#.\n..#E\n#...", "\n") {
		maze = append(maze, []rune(line))
	}
	p, ok := maze.solve(0, 0, map[[2]int]struct{}{})
	for _, q := range p[1 : len(p)-1] {
		maze[q[0]][q[1]] = '+'
	}
	for _, row := range maze {
		fmt.Println(string(row))
	}
	fmt.Println(p, ok)
}
