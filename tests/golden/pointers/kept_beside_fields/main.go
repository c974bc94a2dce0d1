// Structs keep the pointers to structs inside them: copies have their own, and nobody sees them.
package main

import (
	"fmt"
	"unsafe"
)

type node struct {
	prev, next *node
	value      int
}

type ring struct {
	root node
	size int
}

func (r *ring) init() *ring {
	r.root.prev, r.root.next = &r.root, &r.root
	return r
}

func (r *ring) push(v int) {
	n := &node{prev: &r.root, next: r.root.next, value: v}
	n.prev.next, n.next.prev = n, n
	r.size++
}

func (r *ring) sum() int {
	sum := 0
	for n := r.root.next; n != &r.root; n = n.next {
		sum += n.value
	}
	return sum
}

// Its own field and method have the names that first come to mind.
type holder struct {
	part        part
	partPointer int
}

type part struct{ n int }

func (p *part) self() *part     { return p }
func (p *part) String() string  { return fmt.Sprint("part ", p.n) }
func (h *holder) at() *part     { return &h.part }
func (h *holder) called() *part { return h.part.self() }

type stringer interface{ String() string }

type deep struct {
	a [2]holder
	h holder
}

func (d *deep) first() *part  { return &d.a[1].part }
func (d *deep) second() *part { return &d.h.part }

func (d *deep) chosen(index func() int) *part { return &d.a[index()].part }

type pair[T any] struct{ first, second box[T] }

type box[T any] struct{ v T }

func (p *pair[T]) at() *box[T] { return &p.first }

type one struct{ in part }

type other struct{ in part }

func (o *one) at() *part { return &o.in }

func newRing() *ring {
	r := &ring{}
	r.root.prev, r.root.next = &r.root, &r.root
	return r
}

var global ring

func main() {
	r := new(ring).init()
	for i := range 4 {
		r.push(i)
	}
	fmt.Println(r.sum(), r.size, &r.root == &r.root, newRing().sum())

	c := *r
	fmt.Println(&c.root == &r.root, c.root.next == r.root.next, c.root.prev.prev == r.root.prev.prev)
	c.init().push(5)
	fmt.Println(c.sum(), r.sum())
	d := c
	d.init()
	c.push(6)
	fmt.Println(c.sum(), d.sum(), global.init().sum())

	h := holder{part{1}, 2}
	fmt.Println(h.at() == h.called(), *h.at(), h, fmt.Sprintf("%+v %#v", h, h), unsafe.Sizeof(h))
	g := h
	fmt.Println(g == h, any(g) == any(h), g.at() == h.at(), g.called() == h.called())
	g.called().n = 7
	g.partPointer = 3
	fmt.Println(g, h, h.part, map[holder]int{h: 1}[holder{part{1}, 2}])
	var s stringer = h.at()
	fmt.Println(s, s == stringer(h.called()), s.(*part) == h.at())
	known := map[*part]string{h.at(): "h", g.at(): "g"}
	fmt.Println(known[&h.part], known[g.called()], len(known))

	list := []holder{h, g, {}}
	for i := range list {
		list[i].at().n += 10
	}
	list = append(list, list...)
	fmt.Println(list, list[0].at() == list[3].at(), *list[3].at())

	e := deep{h: g}
	e.first().n, e.second().n = 8, 9
	f := e
	fmt.Println(e, f.first() == e.first(), f.second() == e.second(), *f.first(), *f.second())

	calls := 0
	chosen := e.chosen(func() int { calls++; return calls })
	fmt.Println(chosen == e.first(), calls)

	p := pair[string]{box[string]{"x"}, box[string]{"y"}}
	q := p
	q.at().v = "z"
	fmt.Println(p, q, p.at() == &p.first, pair[int]{}.first)

	o := one{part{4}}
	t := other(o)
	o.at().n++
	fmt.Println(o, t, one(t), *one(t).copied().at())

	defer func() { fmt.Println(recover()) }()
	var none *holder
	none.at()
}

func (o one) copied() *one { return &o }
