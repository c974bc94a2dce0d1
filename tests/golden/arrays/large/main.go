// Arrays too large for a variable of C# behave as all others do.
package main

import "fmt"

type page [3000]int

func (p *page) fill(from int) {
	for i := range p {
		p[i] = from + i
	}
}

func (p page) sum() (n int) {
	for _, v := range p {
		n += v
	}
	p[0] = -1
	return n
}

type store struct {
	used  [4]bool
	pages [2]page
}

var cache store

func main() {
	cache.pages[0].fill(1)
	old := cache
	cache.pages[1] = cache.pages[0]
	cache.pages[1][0] = 1000
	part := cache.pages[1][:3]
	cache.pages[1] = old.pages[0]
	cache.used[1] = true
	fmt.Println(part, old.pages[1][0], cache.pages[0].sum(), cache.pages[0][0], cache == old, old.used)

	var big [1 << 18]byte
	p := &big[len(big)-1]
	*p = 5
	same := big
	big[0], same[1] = 1, 2
	fmt.Println(big[0], big[1], same[0], same[1], same[len(same)-1], len(big[10:]))

	wide := [3][3000]int{1: {2: 7}}
	row := wide[1][:]
	wide[1], wide[2] = wide[2], wide[1]
	fmt.Println(row[2], wide[2][2], wide == [3][3000]int{2: {2: 7}})

	from := make([]int, 3000)
	from[2999] = 9
	view := (*page)(from)
	view[0] = 4
	own := page(from)
	own[1] = 6
	fmt.Println(from[0], from[1], own[2999], len(view))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(page(from[1:]))
}
