package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/quarry/data"
	"example.com/quarry/internal/collections"
	"example.com/quarry/internal/errs"
	"example.com/quarry/internal/seq"
	"example.com/quarry/text"
)

func containers(_ context.Context, r *text.Report) error {
	s := collections.NewStack(1, 2, 3)
	s.Push(4)
	top, _ := s.Pop()
	r.Printf("stack %v, popped %d, all %v", s, top, slices.Collect(s.All()))

	var d collections.Deque[string]
	for i, w := range data.Words()[:6] {
		if i%2 == 0 {
			d.PushBack(w)
		} else {
			d.PushFront(w)
		}
	}
	back, _ := d.PopBack()
	var parts []string
	for i, w := range d.All() {
		parts = append(parts, fmt.Sprint(i, "=", w))
	}
	r.Printf("deque %s, last was %s", strings.Join(parts, " "), back)

	words := collections.CollectSet(slices.Values(data.Words()))
	short := collections.CollectSet(seq.Filter(slices.Values(data.Words()), func(w string) bool { return len(w) < 5 }))
	r.Printf("%d words, short %s, others %d", len(words), collections.Show(short), len(words.Minus(short)))
	r.Printf("union %v, intersection %s", words.Union(short).Equal(words), collections.Show(short.Intersect(collections.SetOf("clay", "gold", "opal"))))

	m := collections.NewOrderedMap[string, int]()
	for _, w := range data.Words() {
		m.Update(w[:1], func(n int) int { return n + 1 })
	}
	m.MoveToEnd("g")
	m.Delete("q")
	for k, v := range m.All() {
		if v == 1 {
			m.Delete(k)
		}
	}
	first, n, _ := m.First()
	r.Printf("ordered map %v, first %s %d", m, first, n)

	q := collections.NewPriorityQueue(func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	for _, w := range data.Words()[:8] {
		q.Push(w)
	}
	r.Printf("by length %v, then %d left", slices.Collect(seq.Take(iter.Seq[string](q.Drain), 3)), q.Len())

	var evicted []string
	c := collections.NewCache(12,
		collections.WithWeight(func(k string, v int) int { return len(k) + v }),
		collections.WithEvict(func(k string, v int) { evicted = append(evicted, k) }))
	for _, k := range []string{"a", "bb", "ccc", "a", "dddd", "bb"} {
		v, err := c.GetOrLoad(k, func(k string) (int, error) {
			if k == "dddd" {
				return 0, errs.E("load", errs.NotFound)
			}
			return len(k), nil
		})
		if err != nil {
			r.Printf("cache: %v (is not found: %v)", err, errors.Is(err, errs.NotFound))
			continue
		}
		_ = v
	}
	c.Put("eeeee", 3)
	r.Printf("cache %v, ratio %.2f, evicted %v, %d left", c.Stats, c.Ratio(), evicted, c.Len())

	var b, b2 collections.BitSet
	for _, i := range []int{1, 5, 70} {
		b.Set(i)
	}
	b2.Set(5)
	b2.Set(3)
	changed := b.UnionWith(&b2)
	again := b.UnionWith(&b2)
	b.Clear(70)
	r.Printf("bits %v %d %v %v %v", &b, b.Len(), changed, again, slices.Collect(iter.Seq[int](b.All)))

	defer func() { r.Printf("recovered: %v", recover()) }()
	d.At(100)
	return nil
}

func sequences(_ context.Context, r *text.Report) error {
	squares := seq.Map(seq.Range(1, 100, 1), func(n int) int { return n * n })
	even := seq.Filter(squares, func(n int) bool { return n%2 == 0 })
	r.Printf("%v, then %v", slices.Collect(seq.Take(even, 4)), slices.Collect(seq.Take(seq.Skip(even, 4), 2)))
	r.Printf("chunks %v", slices.Collect(seq.Chunk(seq.Range(0.0, 2.0, 0.5), 3)))
	for n, w := range seq.Zip(seq.Range(1, 4, 1), slices.Values(data.Words())) {
		r.Printf("%d. %s", n, w)
	}
	r.Printf("sum %d, count %d, sum of floats %.2f", seq.Sum(seq.Range(1, 11, 1)), seq.Count(even), seq.Sum(seq.Range(0.25, 1, 0.25)))
	longest, _ := seq.Best(slices.Values(data.Words()), func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	_, none := seq.Best(slices.Values([]int(nil)), cmp.Compare[int])
	r.Printf("longest %s, of nothing %v", longest, none)
	merged := seq.MergeSorted(seq.Range(0, 10, 3), seq.Range(1, 10, 4))
	r.Printf("merged %v", slices.Collect(merged))
	for key, run := range seq.GroupBy(seq.Lines("apple\navocado\nbean\nbeet\nalmond\n"), func(s string) byte { return s[0] }) {
		r.Printf("%c: %v", key, run)
	}
	return nil
}
