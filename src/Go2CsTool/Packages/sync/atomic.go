// Package atomic as the translator sees it: what GoSync offers of Go's sync/atomic, and how its names appear in C#.
//
//go2cs:reference
//go2cs:synchronizes
package atomic

import "unsafe"

type noCopy struct{}

//go2cs:name GoSync.atomic.SwapInt32
func SwapInt32(addr *int32, new int32) (old int32)

//go2cs:name GoSync.atomic.CompareAndSwapInt32
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

//go2cs:name GoSync.atomic.AddInt32
func AddInt32(addr *int32, delta int32) (new int32)

//go2cs:name GoSync.atomic.AndInt32
func AndInt32(addr *int32, mask int32) (old int32)

//go2cs:name GoSync.atomic.OrInt32
func OrInt32(addr *int32, mask int32) (old int32)

//go2cs:name GoSync.atomic.LoadInt32
func LoadInt32(addr *int32) (val int32)

//go2cs:name GoSync.atomic.StoreInt32
func StoreInt32(addr *int32, val int32)

//go2cs:name GoSync.atomic.SwapInt64
func SwapInt64(addr *int64, new int64) (old int64)

//go2cs:name GoSync.atomic.CompareAndSwapInt64
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

//go2cs:name GoSync.atomic.AddInt64
func AddInt64(addr *int64, delta int64) (new int64)

//go2cs:name GoSync.atomic.AndInt64
func AndInt64(addr *int64, mask int64) (old int64)

//go2cs:name GoSync.atomic.OrInt64
func OrInt64(addr *int64, mask int64) (old int64)

//go2cs:name GoSync.atomic.LoadInt64
func LoadInt64(addr *int64) (val int64)

//go2cs:name GoSync.atomic.StoreInt64
func StoreInt64(addr *int64, val int64)

//go2cs:name GoSync.atomic.SwapUint32
func SwapUint32(addr *uint32, new uint32) (old uint32)

//go2cs:name GoSync.atomic.CompareAndSwapUint32
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

//go2cs:name GoSync.atomic.AddUint32
func AddUint32(addr *uint32, delta uint32) (new uint32)

//go2cs:name GoSync.atomic.AndUint32
func AndUint32(addr *uint32, mask uint32) (old uint32)

//go2cs:name GoSync.atomic.OrUint32
func OrUint32(addr *uint32, mask uint32) (old uint32)

//go2cs:name GoSync.atomic.LoadUint32
func LoadUint32(addr *uint32) (val uint32)

//go2cs:name GoSync.atomic.StoreUint32
func StoreUint32(addr *uint32, val uint32)

//go2cs:name GoSync.atomic.SwapUint64
func SwapUint64(addr *uint64, new uint64) (old uint64)

//go2cs:name GoSync.atomic.CompareAndSwapUint64
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

//go2cs:name GoSync.atomic.AddUint64
func AddUint64(addr *uint64, delta uint64) (new uint64)

//go2cs:name GoSync.atomic.AndUint64
func AndUint64(addr *uint64, mask uint64) (old uint64)

//go2cs:name GoSync.atomic.OrUint64
func OrUint64(addr *uint64, mask uint64) (old uint64)

//go2cs:name GoSync.atomic.LoadUint64
func LoadUint64(addr *uint64) (val uint64)

//go2cs:name GoSync.atomic.StoreUint64
func StoreUint64(addr *uint64, val uint64)

//go2cs:name GoSync.atomic.SwapUintptr
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)

//go2cs:name GoSync.atomic.CompareAndSwapUintptr
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool)

//go2cs:name GoSync.atomic.AddUintptr
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)

//go2cs:name GoSync.atomic.AndUintptr
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr)

//go2cs:name GoSync.atomic.OrUintptr
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr)

//go2cs:name GoSync.atomic.LoadUintptr
func LoadUintptr(addr *uintptr) (val uintptr)

//go2cs:name GoSync.atomic.StoreUintptr
func StoreUintptr(addr *uintptr, val uintptr)

//go2cs:name GoSync.atomic.SwapPointer
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)

//go2cs:name GoSync.atomic.CompareAndSwapPointer
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool)

//go2cs:name GoSync.atomic.LoadPointer
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)

//go2cs:name GoSync.atomic.StorePointer
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)

// An Int32 is an atomic int32.
//
//go2cs:name GoSync.AtomicInt32
//go2cs:ref
type Int32 struct {
	_ noCopy
	v int32
}

//go2cs:synchronizes
func (x *Int32) Load() int32

//go2cs:synchronizes
func (x *Int32) Store(val int32)

//go2cs:synchronizes
func (x *Int32) Swap(new int32) (old int32)

//go2cs:synchronizes
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool)

//go2cs:synchronizes
func (x *Int32) Add(delta int32) (new int32)

//go2cs:synchronizes
func (x *Int32) And(mask int32) (old int32)

//go2cs:synchronizes
func (x *Int32) Or(mask int32) (old int32)

// An Int64 is an atomic int64.
//
//go2cs:name GoSync.AtomicInt64
//go2cs:ref
type Int64 struct {
	_ noCopy
	v int64
}

//go2cs:synchronizes
func (x *Int64) Load() int64

//go2cs:synchronizes
func (x *Int64) Store(val int64)

//go2cs:synchronizes
func (x *Int64) Swap(new int64) (old int64)

//go2cs:synchronizes
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool)

//go2cs:synchronizes
func (x *Int64) Add(delta int64) (new int64)

//go2cs:synchronizes
func (x *Int64) And(mask int64) (old int64)

//go2cs:synchronizes
func (x *Int64) Or(mask int64) (old int64)

// A Uint32 is an atomic uint32.
//
//go2cs:name GoSync.AtomicUint32
//go2cs:ref
type Uint32 struct {
	_ noCopy
	v uint32
}

//go2cs:synchronizes
func (x *Uint32) Load() uint32

//go2cs:synchronizes
func (x *Uint32) Store(val uint32)

//go2cs:synchronizes
func (x *Uint32) Swap(new uint32) (old uint32)

//go2cs:synchronizes
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool)

//go2cs:synchronizes
func (x *Uint32) Add(delta uint32) (new uint32)

//go2cs:synchronizes
func (x *Uint32) And(mask uint32) (old uint32)

//go2cs:synchronizes
func (x *Uint32) Or(mask uint32) (old uint32)

// A Uint64 is an atomic uint64.
//
//go2cs:name GoSync.AtomicUint64
//go2cs:ref
type Uint64 struct {
	_ noCopy
	v uint64
}

//go2cs:synchronizes
func (x *Uint64) Load() uint64

//go2cs:synchronizes
func (x *Uint64) Store(val uint64)

//go2cs:synchronizes
func (x *Uint64) Swap(new uint64) (old uint64)

//go2cs:synchronizes
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool)

//go2cs:synchronizes
func (x *Uint64) Add(delta uint64) (new uint64)

//go2cs:synchronizes
func (x *Uint64) And(mask uint64) (old uint64)

//go2cs:synchronizes
func (x *Uint64) Or(mask uint64) (old uint64)

// A Uintptr is an atomic uintptr.
//
//go2cs:name GoSync.AtomicUintptr
//go2cs:ref
type Uintptr struct {
	_ noCopy
	v uintptr
}

//go2cs:synchronizes
func (x *Uintptr) Load() uintptr

//go2cs:synchronizes
func (x *Uintptr) Store(val uintptr)

//go2cs:synchronizes
func (x *Uintptr) Swap(new uintptr) (old uintptr)

//go2cs:synchronizes
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool)

//go2cs:synchronizes
func (x *Uintptr) Add(delta uintptr) (new uintptr)

//go2cs:synchronizes
func (x *Uintptr) And(mask uintptr) (old uintptr)

//go2cs:synchronizes
func (x *Uintptr) Or(mask uintptr) (old uintptr)

// A Bool is an atomic boolean value.
//
//go2cs:name GoSync.AtomicBool
//go2cs:ref
type Bool struct {
	_ noCopy
	v uint32
}

//go2cs:synchronizes
func (x *Bool) Load() bool

//go2cs:synchronizes
func (x *Bool) Store(val bool)

//go2cs:synchronizes
func (x *Bool) Swap(new bool) (old bool)

//go2cs:synchronizes
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool)

// A Pointer is an atomic pointer of type *T.
//
//go2cs:name GoSync.AtomicPointer
//go2cs:ref
type Pointer[T any] struct {
	_ [0]*T
	_ noCopy
	v unsafe.Pointer
}

//go2cs:synchronizes
func (x *Pointer[T]) Load() *T

//go2cs:synchronizes
func (x *Pointer[T]) Store(val *T)

//go2cs:synchronizes
func (x *Pointer[T]) Swap(new *T) (old *T)

//go2cs:synchronizes
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool)

// A Value holds a value of one dynamic type, loaded and stored atomically.
//
//go2cs:name GoSync.AtomicValue
//go2cs:ref
type Value struct {
	v any
}

//go2cs:synchronizes
func (v *Value) Load() (val any)

//go2cs:synchronizes
func (v *Value) Store(val any)

//go2cs:synchronizes
func (v *Value) Swap(new any) (old any)

//go2cs:synchronizes
func (v *Value) CompareAndSwap(old, new any) (swapped bool)
