// Package container/list as the translator sees it: what GoStd offers of Go's container/list.
package list

// An Element is an element of a list.
//
//go2cs:class
//go2cs:zero
type Element struct {
	next, prev *Element
	list       *List
	Value      any
}

func (e *Element) Next() *Element
func (e *Element) Prev() *Element

// A List is a doubly linked list.
//
//go2cs:class
//go2cs:zero
type List struct {
	root Element
	len  int
}

func (l *List) Back() *Element
func (l *List) Front() *Element
func (l *List) Init() *List
func (l *List) InsertAfter(v any, mark *Element) *Element
func (l *List) InsertBefore(v any, mark *Element) *Element
func (l *List) Len() int
func (l *List) MoveAfter(e, mark *Element)
func (l *List) MoveBefore(e, mark *Element)
func (l *List) MoveToBack(e *Element)
func (l *List) MoveToFront(e *Element)
func (l *List) PushBack(v any) *Element
func (l *List) PushBackList(other *List)
func (l *List) PushFront(v any) *Element
func (l *List) PushFrontList(other *List)
func (l *List) Remove(e *Element) any

//go2cs:pure
//go2cs:nopanic
func New() *List
