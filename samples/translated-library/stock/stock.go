// Package stock keeps count of things.
package stock

import (
	"errors"
	"fmt"
	"sort"
	"strings"

	"example.com/stock/units"
)

// ErrUnknown is what Take returns for a name that nobody has added.
var ErrUnknown = errors.New("stock: unknown item")

// MaxNames is how many names a Stock holds.
const MaxNames = 100

// An Item is a thing in stock.
type Item struct {
	Name  string
	Count int
	Unit  units.Unit
}

// String returns the item as "3 kg flour".
func (it Item) String() string { return fmt.Sprintf("%d %s %s", it.Count, it.Unit, it.Name) }

// A Lister lists items.
type Lister interface {
	// Items returns the items, sorted by name.
	Items() []Item
}

// A Stock is a collection of items. The zero value is empty and ready.
type Stock struct {
	items map[string]*Item
}

// Add adds count things.
// It panics if count is negative.
func (s *Stock) Add(name string, count int, unit units.Unit) {
	if count < 0 {
		panic("stock: negative count of " + name)
	}
	if s.items == nil {
		s.items = make(map[string]*Item)
	}
	it, ok := s.items[name]
	if !ok {
		it = &Item{Name: name, Unit: unit}
		s.items[name] = it
	}
	it.Count += count
}

// Take removes count things, or returns an error.
func (s *Stock) Take(name string, count int) (left int, err error) {
	it, ok := s.items[name]
	if !ok {
		return 0, fmt.Errorf("%w: %s", ErrUnknown, name)
	}
	if it.Count < count {
		return it.Count, fmt.Errorf("stock: only %d of %s", it.Count, name)
	}
	it.Count -= count
	return it.Count, nil
}

// Items implements Lister.
func (s *Stock) Items() []Item {
	var items []Item
	for _, it := range s.items {
		items = append(items, *it)
	}
	sort.Slice(items, func(i, j int) bool { return items[i].Name < items[j].Name })
	return items
}

// Report writes a line for each item of a Lister.
func Report(l Lister) string {
	var b strings.Builder
	for _, it := range l.Items() {
		b.WriteString(it.String() + "\n")
	}
	return b.String()
}

// mapped applies f to all of s.
func mapped[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}

// Counts are the counts of the items.
func Counts(l Lister) []int { return mapped(l.Items(), func(it Item) int { return it.Count }) }

// Watch sends the items one by one.
func Watch(l Lister) <-chan Item {
	ch := make(chan Item)
	go func() {
		defer close(ch)
		for _, it := range l.Items() {
			ch <- it
		}
	}()
	return ch
}

// First waits for the first item.
func First(ch <-chan Item) (Item, bool) { it, ok := <-ch; return it, ok }
