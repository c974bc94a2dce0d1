// Shortest paths with a heap of structs.
package main

import (
	"container/heap"
	"fmt"

	"example.com/bench/phase"
)

type edge struct {
	to, weight int
}

type item struct {
	node, dist int
}

type queue []item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(item)) }
func (q *queue) Pop() any {
	old := *q
	n := len(old)
	x := old[n-1]
	*q = old[:n-1]
	return x
}

func dijkstra(graph [][]edge, source int) []int {
	const infinite = 1 << 60
	dist := make([]int, len(graph))
	for i := range dist {
		dist[i] = infinite
	}
	dist[source] = 0
	q := &queue{{source, 0}}
	for q.Len() > 0 {
		it := heap.Pop(q).(item)
		if it.dist > dist[it.node] {
			continue
		}
		for _, e := range graph[it.node] {
			d := it.dist + e.weight
			if d < dist[e.to] {
				dist[e.to] = d
				heap.Push(q, item{e.to, d})
			}
		}
	}
	return dist
}

func main() {
	const n = 20000
	graph := make([][]edge, n)
	x := uint32(3)
	for i := 0; i < n*5; i++ {
		x = x*1664525 + 1013904223
		from := int(x>>12) % n
		x = x*1664525 + 1013904223
		to := int(x>>12) % n
		graph[from] = append(graph[from], edge{to, int(x>>4)%100 + 1})
	}
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		sum := 0
		for s := 0; s < 20; s++ {
			for _, d := range dijkstra(graph, s) {
				if d < 1<<60 {
					sum += d
				}
			}
		}
		phase.End("dijkstra", rep)
		fmt.Println(sum)
	}
}
