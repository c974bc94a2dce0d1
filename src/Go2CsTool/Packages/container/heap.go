// Package container/heap as the translator sees it: what GoStd offers of Go's container/heap.
package heap

import "sort"

type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

//go2cs:calls-user-code Len Less Swap
func Fix(h Interface, i int)

//go2cs:calls-user-code Len Less Swap
func Init(h Interface)

//go2cs:calls-user-code Len Less Swap Pop
func Pop(h Interface) any

//go2cs:calls-user-code Len Less Swap Push
func Push(h Interface, x any)

//go2cs:calls-user-code Len Less Swap Pop
func Remove(h Interface, i int) any
