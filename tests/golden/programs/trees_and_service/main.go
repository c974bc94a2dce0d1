// Trees, a trie, a heap, and a service of embedded parts with hooks.
package main

import (
	"container/heap"
	"container/list"
	"fmt"
	"log"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type Node struct {
	Key         int
	Left, Right *Node
	height      int
}

func height(n *Node) int {
	if n == nil {
		return 0
	}
	return n.height
}
func (n *Node) fix() *Node {
	n.height = 1 + max(height(n.Left), height(n.Right))
	switch d := height(n.Left) - height(n.Right); {
	case d > 1:
		if height(n.Left.Left) < height(n.Left.Right) {
			n.Left = n.Left.rotL()
		}
		return n.rotR()
	case d < -1:
		if height(n.Right.Right) < height(n.Right.Left) {
			n.Right = n.Right.rotR()
		}
		return n.rotL()
	}
	return n
}
func (n *Node) rotL() *Node { r := n.Right; n.Right, r.Left = r.Left, n; n.fix(); return r.fix() }
func (n *Node) rotR() *Node { l := n.Left; n.Left, l.Right = l.Right, n; n.fix(); return l.fix() }
func (n *Node) insert(k int) *Node {
	if n == nil {
		return &Node{Key: k, height: 1}
	}
	if k < n.Key {
		n.Left = n.Left.insert(k)
	} else if k > n.Key {
		n.Right = n.Right.insert(k)
	}
	return n.fix()
}
func (n *Node) each(f func(int)) {
	if n != nil {
		n.Left.each(f)
		f(n.Key)
		n.Right.each(f)
	}
}

type Trie struct {
	next map[rune]*Trie
	end  bool
}

func (t *Trie) put(s string) {
	for _, r := range s {
		if t.next == nil {
			t.next = map[rune]*Trie{}
		}
		n := t.next[r]
		if n == nil {
			n = new(Trie)
			t.next[r] = n
		}
		t = n
	}
	t.end = true
}
func (t *Trie) has(s string) bool {
	for _, r := range s {
		if t = t.next[r]; t == nil {
			return false
		}
	}
	return t.end
}

type minHeap []int

func (h minHeap) Len() int           { return len(h) }
func (h minHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h minHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *minHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *minHeap) Pop() (x any) {
	n := len(*h) - 1
	x, *h = (*h)[n], (*h)[:n]
	return
}

type Logger interface{ Logf(string, ...any) }
type prefixed struct {
	*log.Logger
	prefix string
}

func (p prefixed) Logf(f string, a ...any) { p.Printf(p.prefix+f, a...) }

type Service struct {
	Logger
	name  string
	calls atomic.Int32
	cache sync.Map
	pool  sync.Pool
	start time.Time
	once  sync.Once
	hooks []func(*Service) error
}

func (s *Service) Do(k string) (v string, err error) {
	s.calls.Add(1)
	s.once.Do(func() { s.Logf("%s starts", s.name) })
	defer func() {
		for i := len(s.hooks) - 1; i >= 0 && err == nil; i-- {
			err = s.hooks[i](s)
		}
	}()
	if x, ok := s.cache.Load(k); ok {
		return x.(string), nil
	}
	b := s.pool.Get().(*strings.Builder)
	defer s.pool.Put(b)
	b.Reset()
	for i := len(k) - 1; i >= 0; i-- {
		b.WriteByte(k[i])
	}
	x, loaded := s.cache.LoadOrStore(k, b.String())
	s.Logf("%q -> %v (%t)", k, x, loaded)
	return x.(string), nil
}

type visitor struct {
	list.List
	seen  [26]bool
	names []string
}

func (v *visitor) visit(r rune) *visitor {
	if i := r - 'a'; i >= 0 && int(i) < len(v.seen) && !v.seen[i] {
		v.seen[i] = true
		v.PushBack(r)
		v.names = append(v.names, string(r))
	}
	return v
}

func main() {
	var root *Node
	for _, k := range []int{5, 3, 8, 1, 4, 7, 9, 2, 6, 10, 11, 12, 5} {
		root = root.insert(k)
	}
	var keys []int
	root.each(func(k int) { keys = append(keys, k) })
	fmt.Println(keys, root.Key, root.height)
	t := &Trie{}
	for _, w := range strings.Fields("go gopher gone été") {
		t.put(w)
	}
	fmt.Println(t.has("go"), t.has("gop"), t.has("été"), t.has("zz"))
	h := &minHeap{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	s := &Service{Logger: prefixed{log.New(os.Stdout, "", 0), "[svc] "}, name: "reverse"}
	s.pool.New = func() any { return new(strings.Builder) }
	s.hooks = append(s.hooks, func(s *Service) error {
		if s.calls.Load() > 3 {
			return fmt.Errorf("%s: too many calls: %d", s.name, s.calls.Load())
		}
		return nil
	})
	for _, k := range []string{"abc", "xyz", "abc", "q"} {
		fmt.Println(s.Do(k))
	}
	v := (&visitor{}).visit('b').visit('a').visit('b').visit('é')
	for e := v.Front(); e != nil; e = e.Next() {
		fmt.Printf("%c", e.Value)
	}
	fmt.Println(v.Len(), v.names)
	vs := map[string]*visitor{"x": v, "y": {}}
	vs["y"].visit('z')
	fmt.Println(vs["y"].Len(), len(vs))
	type pair struct {
		*visitor
		n int
	}
	ps := []pair{{v, 1}, {n: 2}}
	ps[0].visit('c')
	ps[1].visitor = vs["y"]
	ps[1].visit('q')
	fmt.Println(ps[0].Len(), ps[1].Len(), ps[1].names)
	funcs := map[string]func(...int) int{}
	for i, name := range []string{"sum", "prod"} {
		funcs[name] = func(xs ...int) (r int) {
			r = i
			for _, x := range xs {
				if i == 0 {
					r += x
				} else {
					r *= x
				}
			}
			return
		}
	}
	fmt.Println(funcs["sum"](1, 2, 3), funcs["prod"]([]int{2, 3, 4}...), funcs["none"] == nil)
	defer fmt.Println("deferred 1")
	defer func() {
		r := recover()
		fmt.Println("recovered:", r)
		panic(fmt.Sprint("again: ", r))
	}()
	funcs["none"](1)
}
