// Package slices as the translator sees it: what GoStd offers of Go's slices.
// A type parameter that only names a slice type (~[]E) does not appear in C#: the functions take and give Slice<E>.
package slices

import (
	"cmp"
	"iter"
)

//go2cs:pure
func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]
func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice

//go2cs:pure
func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]

//go2cs:reads
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool)

//go2cs:pure
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool)

//go2cs:pure
func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice]

//go2cs:pure
func Clip[S ~[]E, E any](s S) S

//go2cs:pure
func Clone[S ~[]E, E any](s S) S
func Collect[E any](seq iter.Seq[E]) []E
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S
func Compact[S ~[]E, E comparable](s S) S

//go2cs:reads
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int

//go2cs:pure
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int

//go2cs:pure
func Concat[S ~[]E, E any](slices ...S) S

//go2cs:reads
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool

//go2cs:pure
func Contains[S ~[]E, E comparable](s S, v E) bool
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S
func Delete[S ~[]E, E any](s S, i, j int) S

//go2cs:reads
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool

//go2cs:pure
func Equal[S ~[]E, E comparable](s1, s2 S) bool

//go2cs:appends
func Grow[S ~[]E, E any](s S, n int) S

//go2cs:reads
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int

//go2cs:pure
func Index[S ~[]E, E comparable](s S, v E) int
func Insert[S ~[]E, E any](s S, i int, v ...E) S

//go2cs:reads
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool

//go2cs:pure
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool

//go2cs:reads
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

//go2cs:pure
func Max[S ~[]E, E cmp.Ordered](x S) E

//go2cs:reads
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

//go2cs:pure
func Min[S ~[]E, E cmp.Ordered](x S) E

//go2cs:pure
func Repeat[S ~[]E, E any](x S, count int) S
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S
func Reverse[S ~[]E, E any](s S)
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int)
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int)
func Sort[S ~[]E, E cmp.Ordered](x S)
func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E
func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E
func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E

//go2cs:pure
func Values[Slice ~[]E, E any](s Slice) iter.Seq[E]
