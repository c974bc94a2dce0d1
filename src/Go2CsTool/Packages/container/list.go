// Package container/list as the translator sees it: what GoStd offers of Go's container/list.
package list

// An Element is an element of a list.
type Element struct {
	next, prev *Element
	list       *List
	Value      any
}

func (e *Element) Next() *Element
func (e *Element) Prev() *Element

// A List is a doubly linked list.
type List struct {
	root Element
	len  int
}

//go2cs:pointers
func (l *List) Back() *Element

//go2cs:pointers
func (l *List) Front() *Element
func (l *List) Init() *List

//go2cs:pointers
func (l *List) InsertAfter(v any, mark *Element) *Element

//go2cs:pointers
func (l *List) InsertBefore(v any, mark *Element) *Element

//go2cs:pointers
func (l *List) Len() int

//go2cs:pointers
func (l *List) MoveAfter(e, mark *Element)

//go2cs:pointers
func (l *List) MoveBefore(e, mark *Element)

//go2cs:pointers
func (l *List) MoveToBack(e *Element)

//go2cs:pointers
func (l *List) MoveToFront(e *Element)

//go2cs:owner
func (l *List) PushBack(v any) *Element
func (l *List) PushBackList(other *List)

//go2cs:owner
func (l *List) PushFront(v any) *Element
func (l *List) PushFrontList(other *List)

//go2cs:pointers
func (l *List) Remove(e *Element) any

//go2cs:pure
//go2cs:nopanic
//go2cs:type Ptr<list.List>
func New() *List
