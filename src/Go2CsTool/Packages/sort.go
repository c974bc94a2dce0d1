// Package sort as the translator sees it: what GoStd offers of Go's sort.
package sort

type Float64Slice []float64

//go2cs:reads
func (p Float64Slice) Search(x float64) int

//go2cs:reads
func (x Float64Slice) Len() int

//go2cs:reads
func (x Float64Slice) Less(i, j int) bool
func (x Float64Slice) Sort()
func (x Float64Slice) Swap(i, j int)

type IntSlice []int

//go2cs:reads
func (p IntSlice) Search(x int) int

//go2cs:reads
func (x IntSlice) Len() int

//go2cs:reads
func (x IntSlice) Less(i, j int) bool
func (x IntSlice) Sort()
func (x IntSlice) Swap(i, j int)

type Interface interface {
	Len() int

	Less(i, j int) bool

	Swap(i, j int)
}

type StringSlice []string

//go2cs:reads
func (p StringSlice) Search(x string) int

//go2cs:reads
func (x StringSlice) Len() int

//go2cs:reads
func (x StringSlice) Less(i, j int) bool
func (x StringSlice) Sort()
func (x StringSlice) Swap(i, j int)

func Find(n int, cmp func(int) int) (i int, found bool)
func Float64s(x []float64)

//go2cs:pure
func Float64sAreSorted(x []float64) bool
func Ints(x []int)

//go2cs:pure
func IntsAreSorted(x []int) bool

//go2cs:reads
//go2cs:calls-user-code Len Less
func IsSorted(data Interface) bool

//go2cs:pure
func Reverse(data Interface) Interface
func Search(n int, f func(int) bool) int

//go2cs:pure
func SearchFloat64s(a []float64, x float64) int

//go2cs:pure
func SearchInts(a []int, x int) int

//go2cs:pure
func SearchStrings(a []string, x string) int
func Slice(x any, less func(i, j int) bool)

//go2cs:reads
func SliceIsSorted(x any, less func(i, j int) bool) bool
func SliceStable(x any, less func(i, j int) bool)

//go2cs:calls-user-code Len Less Swap
func Sort(data Interface)

//go2cs:calls-user-code Len Less Swap
func Stable(data Interface)
func Strings(x []string)

//go2cs:pure
func StringsAreSorted(x []string) bool
