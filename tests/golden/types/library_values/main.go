// Library types as fields, elements, map values and results: their zero value is ready for use.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"container/ring"
	"fmt"
	"log"
	"math/rand"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type T struct {
	b  strings.Builder
	bb bytes.Buffer
	l  list.List
	r  ring.Ring
	w  sync.WaitGroup
	mu sync.RWMutex
	m  sync.Map
	a  atomic.Int64
	v  atomic.Value
	t  time.Time
	rd strings.Reader
}
type E struct {
	bytes.Buffer
	n int
}
type L struct{ list.List }

type In struct{ t T }

func main() {
	var x T
	x.b.WriteString("hi")
	x.bb.WriteString("there")
	x.l.PushBack(1)
	fmt.Println(x.b.String(), x.bb.String(), x.l.Len(), x.r.Len())
	y := new(T)
	y.bb.WriteByte('c')
	y.l.PushFront(3)
	fmt.Println(y.bb.String(), y.l.Front().Value, y.rd.Len())
	var arr [2]T
	arr[1].bb.WriteString("arr")
	arr[0].l.PushBack(4)
	fmt.Println(arr[1].bb.String(), arr[0].l.Len(), arr[0].bb.Len())
	sl := make([]T, 2)
	sl[1].bb.WriteString("sl")
	sl[1].b.WriteString("slb")
	sl[0].l.PushBack(4)
	fmt.Println(sl[1].bb.String(), sl[0].l.Len(), sl[1].b.String())
	sl2 := append([]E(nil), E{n: 1})
	sl2[0].WriteString("emb")
	fmt.Println(sl2[0].String(), sl2[0].n)
	sl2 = sl2[:cap(sl2)]
	mp := map[string]*E{}
	mp["a"] = &E{}
	mp["a"].WriteString("q")
	fmt.Println(mp["a"].Len(), mp["a"])
	m2 := map[string]E{}
	z := m2["none"]
	z.WriteString("zz")
	fmt.Println(z.String())
	bufs := make([]bytes.Buffer, 3)
	bufs[1].WriteString("direct")
	fmt.Println(bufs[1].String(), bufs[0].Len())
	var barr [3]bytes.Buffer
	barr[2].WriteString("arr")
	fmt.Println(barr[2].String())
	mb := map[string]bytes.Buffer{}
	zb := mb["no"]
	zb.WriteString("zero")
	fmt.Println(zb.String())
	var in In
	in.t.bb.WriteString("inner")
	fmt.Println(in.t.bb.String())
	nb := new(bytes.Buffer)
	nb.WriteString("new")
	fmt.Println(nb)
	ll := L{}
	ll.PushBack("x")
	fmt.Println(ll.Len())
	ch := make(chan E, 1)
	close(ch)
	ce := <-ch
	ce.WriteString("chan")
	fmt.Println(ce.String())
	var ok bool
	ce, ok = <-ch
	ce.WriteString("chan2")
	fmt.Println(ce.String(), ok)
	var ia any
	ee, _ := ia.(E)
	ee.WriteString("assert")
	fmt.Println(ee.String())
	f := func() (r E) { r.WriteString("named"); return }
	r := f()
	fmt.Println(r.String())
	var bw struct {
		w   *bufio.Writer
		lg  *log.Logger
		rnd *rand.Rand
	}
	fmt.Println(bw.w == nil, bw.lg == nil, bw.rnd == nil)
	bw.w = bufio.NewWriter(os.Stdout)
	bw.w.WriteString("buffered\n")
	bw.w.Flush()
	grow := make([]E, 1)
	grow = append(grow, E{}, E{})
	grow = append(grow, make([]E, 5)...)
	for i := range grow {
		grow[i].WriteByte('a' + byte(i))
	}
	for i := range grow {
		fmt.Print(grow[i].String())
	}
	fmt.Println()
	clear(grow)
	grow[2].WriteString("cleared")
	fmt.Println(grow[2].String(), grow[1].Len())
	e1 := E{}
	e1 = E{}
	e1.WriteString("ag")
	pe := &e1
	*pe = E{}
	pe.WriteString("again")
	fmt.Println(e1.String())
}
