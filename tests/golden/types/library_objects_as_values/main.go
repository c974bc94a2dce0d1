// Lists, rings and readers as values: in structs, arrays, slices and maps, embedded, copied while they are empty.
package main

import (
	"container/list"
	"container/ring"
	"fmt"
	"io"
	"strings"
)

type cache struct {
	order list.List
	items map[string]*list.Element
	cap   int
}

func (c *cache) put(k string) {
	if c.items == nil {
		c.items = map[string]*list.Element{}
	}
	if e, ok := c.items[k]; ok {
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(k)
	if c.order.Len() > c.cap {
		last := c.order.Back()
		delete(c.items, c.order.Remove(last).(string))
	}
}

func (c *cache) keys() (out []string) {
	for e := c.order.Front(); e != nil; e = e.Next() {
		out = append(out, e.Value.(string))
	}
	return
}

type buckets struct {
	rows [4]list.List
	more []list.List
}

type embedded struct {
	list.List
	name string
}

type deep struct{ c struct{ e embedded } }

var global cache
var globals [2]list.List
var glist list.List

func count(l *list.List) int { return l.Len() }

func fill(l *list.List, n int) {
	for i := range n {
		l.PushBack(i)
	}
}

func sum(l *list.List) (s int) {
	for e := l.Front(); e != nil; e = e.Next() {
		s += e.Value.(int)
	}
	return
}

func main() {
	c := cache{cap: 2}
	for _, k := range strings.Fields("a b c a d d a") {
		c.put(k)
	}
	fmt.Println(c.keys(), len(c.items))
	p := new(cache)
	p.cap = 1
	p.put("x")
	p.put("y")
	fmt.Println(p.keys(), count(&p.order))
	global.cap = 3
	global.put("g")
	fmt.Println(global.keys())
	var b buckets
	fill(&b.rows[1], 3)
	b.rows[2].PushBack(7)
	b.more = make([]list.List, 3)
	fill(&b.more[2], 4)
	b.more[0].PushFront(5)
	for i := range b.rows {
		fmt.Print(sum(&b.rows[i]), " ", b.rows[i].Len(), ";")
	}
	for i := range b.more {
		fmt.Print(sum(&b.more[i]), ";")
	}
	fmt.Println()
	e := embedded{name: "n"}
	e.PushBack(1)
	fill(&e.List, 3)
	fmt.Println(e.Len(), e.name, sum(&e.List))
	var d deep
	d.c.e.PushBack("deep")
	fmt.Println(d.c.e.Len(), d.c.e.Front().Value)
	es := make([]embedded, 2)
	es[1].PushBack(9)
	fmt.Println(es[0].Len(), es[1].Len())
	pe := &es[0]
	pe.PushBack(3)
	fmt.Println(es[0].Len())
	globals[1].PushBack(1)
	fmt.Println(globals[0].Len(), globals[1].Len())
	glist.PushBack(2)
	fmt.Println(glist.Len(), glist.Front().Value)
	m := map[string]embedded{}
	z := m["none"]
	z.PushBack(4)
	fmt.Println(z.Len())
	ml := map[string]list.List{}
	l := ml["none"]
	l.PushBack(4)
	fmt.Println(l.Len())
	l2 := [2]list.List{}[0]
	l2.PushBack(4)
	fmt.Println(l2.Len())
	for _, x := range make([]embedded, 2) {
		x.PushBack(1)
		fmt.Print(x.Len(), " ")
	}
	for _, x := range make([]list.List, 2) {
		x.PushBack(1)
		fmt.Print(x.Len(), " ")
	}
	fmt.Println()
	var rg struct{ r ring.Ring }
	rg.r.Value = 5
	fmt.Println(rg.r.Len(), rg.r.Next().Value)
	var rd struct{ r strings.Reader }
	rd.r.Reset("text")
	text, _ := io.ReadAll(&rd.r)
	fmt.Println(string(text))
	c = cache{cap: 5}
	c.put("again")
	fmt.Println(c.keys())
	b.rows[1] = list.List{}
	fmt.Println(b.rows[1].Len())
	b.rows[1].PushBack(0)
	b = buckets{}
	b.rows[1].PushBack(0)
	fmt.Println(b.rows[1].Len())
	var li list.List
	li.PushBack(1)
	li = list.List{}
	li.PushBack(2)
	fmt.Println(li.Len(), li.Front().Value)
	li.Init()
	fmt.Println(li.Len())
}
