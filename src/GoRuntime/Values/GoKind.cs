// The kinds of Go types, numbered as in package reflect.

namespace GoRuntime;

/// <summary>The kind of a Go type. Go: reflect/type.go (Kind)</summary>
public enum GoKind
{
    /// <summary>No type.</summary>
    Invalid,
    /// <summary>bool</summary>
    Bool,
    /// <summary>int</summary>
    Int,
    /// <summary>int8</summary>
    Int8,
    /// <summary>int16</summary>
    Int16,
    /// <summary>int32, rune</summary>
    Int32,
    /// <summary>int64</summary>
    Int64,
    /// <summary>uint</summary>
    Uint,
    /// <summary>uint8, byte</summary>
    Uint8,
    /// <summary>uint16</summary>
    Uint16,
    /// <summary>uint32</summary>
    Uint32,
    /// <summary>uint64</summary>
    Uint64,
    /// <summary>uintptr</summary>
    Uintptr,
    /// <summary>float32</summary>
    Float32,
    /// <summary>float64</summary>
    Float64,
    /// <summary>complex64</summary>
    Complex64,
    /// <summary>complex128</summary>
    Complex128,
    /// <summary>[N]T</summary>
    Array,
    /// <summary>chan T</summary>
    Chan,
    /// <summary>func</summary>
    Func,
    /// <summary>interface</summary>
    Interface,
    /// <summary>map[K]V</summary>
    Map,
    /// <summary>*T</summary>
    Pointer,
    /// <summary>[]T</summary>
    Slice,
    /// <summary>string</summary>
    String,
    /// <summary>struct</summary>
    Struct,
    /// <summary>unsafe.Pointer</summary>
    UnsafePointer,
}

/// <summary>The direction of a channel type.</summary>
public enum ChanDirection
{
    /// <summary>chan T</summary>
    Both,
    /// <summary>&lt;-chan T</summary>
    Receive,
    /// <summary>chan&lt;- T</summary>
    Send,
}
