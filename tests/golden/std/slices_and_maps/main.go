// Packages slices and maps, with plain and with defined types.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

type ID [2]byte
type Set map[string]int
type Names []string
type Point struct{ X, Y int }
type Points []Point
type Age int

func (n Names) Joined() string { return strings.Join(n, "+") }

func byX(a, b Point) int { return cmp.Compare(a.X, b.X) }

func main() {
	sorting()
	searching()
	editing()
	iterating()
	mapping()
}

func sorting() {
	n := Names{"pear", "apple", "fig"}
	slices.Sort(n)
	fmt.Println(n.Joined(), slices.IsSorted(n), slices.Clone(n).Joined())
	p := Points{{3, 1}, {1, 2}, {2, 0}, {1, 1}}
	slices.SortStableFunc(p, byX)
	fmt.Println(p)
	slices.SortFunc(p, func(a, b Point) int { return cmp.Or(-cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y)) })
	fmt.Println(p, slices.IsSortedFunc(p, byX))
	ages := []Age{30, 7, 12}
	slices.Sort(ages)
	fmt.Println(ages, slices.Max(ages), slices.Min(ages))
	f := []float64{2.5, -1, 3}
	slices.Sort(f)
	fmt.Println(f, slices.MaxFunc(p, byX), slices.MinFunc(p, byX))
	words := strings.Fields("the quick brown fox")
	slices.SortFunc(words, strings.Compare)
	fmt.Println(words)
	slices.SortFunc(words, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	fmt.Println(words[0], len(words))
}

func searching() {
	n := Names{"a", "b", "d"}
	i, ok := slices.BinarySearch(n, "c")
	fmt.Println(i, ok, slices.Contains(n, "b"), slices.Index(n, "d"), slices.Index(n, "z"))
	p := Points{{1, 1}, {2, 2}, {5, 5}}
	i, ok = slices.BinarySearchFunc(p, 2, func(p Point, x int) int { return p.X - x })
	fmt.Println(i, ok, slices.Index(p, Point{5, 5}), slices.ContainsFunc(p, func(p Point) bool { return p.Y == 2 }))
	fmt.Println(slices.Equal(n, Names{"a", "b", "d"}), slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare(n, n[:2]))
	fmt.Println(slices.EqualFunc(n, []int{1, 1, 1}, func(s string, n int) bool { return len(s) == n }))
	ids := []ID{{'a', 'b'}, {'c', 'd'}}
	fmt.Println(slices.Index(ids, ID{'c', 'd'}), slices.Contains(ids, ID{}))
}

func editing() {
	n := Names{"a", "b"}
	n = slices.Insert(n, 1, "x", "y")
	fmt.Println(n.Joined(), len(n))
	n = slices.Delete(n, 0, 2)
	fmt.Println(n.Joined())
	n = slices.Replace(n, 0, 1, "p", "q", "r")
	fmt.Println(n.Joined(), slices.Repeat(n, 2).Joined(), slices.Concat(n, n, Names{"end"}).Joined())
	n = slices.DeleteFunc(n, func(s string) bool { return s == "q" })
	fmt.Println(slices.Compact(Names{"a", "a", "b", "b", "a"}).Joined(), n)
	slices.Reverse(n)
	fmt.Println(n, cap(slices.Clip(n)) == len(n), cap(slices.Grow([]int(nil), 10)) >= 10)
	fmt.Println(slices.CompactFunc([]string{"A", "a", "b"}, strings.EqualFold))
	fmt.Println(slices.Insert([]int{}, 0, []int{4, 5}...), slices.Clone(Names(nil)) == nil)
	defer func() { fmt.Println("recovered:", recover()) }()
	slices.Delete([]int{1}, 0, 3)
}

func iterating() {
	n := Names{"a", "b", "c"}
	for i, s := range slices.All(n) {
		fmt.Print(i, s, " ")
	}
	for i, s := range slices.Backward(n) {
		fmt.Print(i, s, " ")
	}
	for s := range slices.Values(n) {
		if s == "b" {
			continue
		}
		fmt.Print(s, " ")
	}
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c)
	}
	fmt.Println()
	fmt.Println(slices.Collect(slices.Values(n)), slices.Sorted(slices.Values([]int{3, 1, 2})))
	fmt.Println(slices.AppendSeq(Names{"z"}, slices.Values(n)).Joined())
	fmt.Println(slices.SortedFunc(slices.Values([]Point{{2, 1}, {1, 2}}), byX))
}

func mapping() {
	s := Set{"x": 1, "y": 2, "z": 3}
	fmt.Println(slices.Sorted(maps.Keys(s)), slices.Sorted(maps.Values(s)))
	t := maps.Clone(s)
	t["w"] = 0
	maps.DeleteFunc(t, func(k string, v int) bool { return v > 1 })
	fmt.Println(len(s), t, maps.Equal(s, t), maps.Equal(s, maps.Clone(s)))
	maps.Copy(t, Set{"c": 9})
	maps.Insert(t, maps.All(map[string]int{"i": 8}))
	fmt.Println(t)
	sum := 0
	for _, v := range maps.All(s) {
		sum += v
	}
	byID := map[ID]Point{{'a', 'b'}: {1, 2}, {'c', 'd'}: {3, 4}}
	ids := slices.SortedFunc(maps.Keys(byID), func(x, y ID) int { return slices.Compare(y[:], x[:]) })
	fmt.Println(sum, ids, maps.Collect(slices.All(Names{"p", "q"})))
	fmt.Println(maps.EqualFunc(s, map[string]string{"x": "1"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	var empty Set
	fmt.Println(len(slices.Collect(maps.Keys(empty))), maps.Clone(empty) == nil)
}
