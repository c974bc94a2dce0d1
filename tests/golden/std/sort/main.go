package main

import (
	"fmt"
	"sort"
	"strings"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	people := []person{{"ann", 30}, {"bob", 25}, {"cid", 35}, {"dan", 25}, {"eve", 30}}
	sort.Stable(byAge(people))
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].name > people[j].name })
	fmt.Println(people)
	sort.Sort(sort.Reverse(byAge(people)))
	fmt.Println(people[0].age, people[4].age)
	numbers := []int{5, 2, 8, 1}
	sort.Ints(numbers)
	words := []string{"b", "A", "c", "B"}
	sort.Strings(words)
	fmt.Println(numbers, words, sort.IntsAreSorted(numbers), sort.SearchInts(numbers, 5), sort.SearchInts(numbers, 6))
	sort.Slice(words, func(i, j int) bool { return strings.ToLower(words[i])+words[i] < strings.ToLower(words[j])+words[j] })
	fmt.Println(words)
	fmt.Println(sort.Search(100, func(i int) bool { return i*i >= 50 }))
	floats := sort.Float64Slice{2.5, -1, 0}
	floats.Sort()
	fmt.Println(floats)
	big := make([]int, 500)
	for i := range big {
		big[i] = i * 7919 % 503
	}
	sort.Sort(sort.Reverse(sort.IntSlice(big)))
	fmt.Println(big[:5], sort.SliceIsSorted(big, func(i, j int) bool { return big[i] > big[j] }))
}
