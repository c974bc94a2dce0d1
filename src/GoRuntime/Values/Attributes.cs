// Attributes and marker interfaces by which generated and hand-written C# types say which Go type they stand for.
// They are read once per type by GoType and never on a hot path.

namespace GoRuntime;

/// <summary>
/// Names the Go type a C# type stands for (<c>[GoType("main.Circle")]</c>), or, on a field, property, parameter
/// or return value, the Go type of the member where its C# type alone does not say it (<c>[GoType("int64")]</c>).
/// For a generic C# type the name is given without type arguments: <c>[GoType("main.Pair")]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false, Inherited = false)]
public sealed class GoTypeAttribute(string name) : Attribute
{
    /// <summary>The Go type as reflect prints it: <c>main.Circle</c>, <c>struct { X int }</c>, <c>[]int64</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The underlying type of a defined type, where the C# type of its <c>Value</c> does not say it: <c>"int64"</c>; and that of
    /// a field of a defined type that is held in its underlying type.</summary>
    public string? Underlying { get; init; }

    /// <summary>The full import path of the package, where it differs from the qualifier in <see cref="Name"/>
    /// (<c>"math/rand"</c>).</summary>
    public string? Path { get; init; }
}

/// <summary>Marks a field that Go embeds: its methods and fields are promoted.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class EmbeddedAttribute : Attribute;

/// <summary>Marks the field that holds the whole value of a type defined as another struct type: <c>type Mine strings.Reader</c>. In Go
/// the fields of that type are fields of the defined one.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class UnderlyingAttribute : Attribute;

/// <summary>The tag of a struct field, without its quotes.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class TagAttribute(string text) : Attribute
{
    /// <summary>The text of the tag: <c>json:"name"</c>.</summary>
    public string Text { get; } = text;
}

/// <summary>The Go name of a member that had to be named otherwise in C#.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GoNameAttribute(string name) : Attribute
{
    /// <summary>The name in the Go source.</summary>
    public string Name { get; } = name;
}

/// <summary>
/// Names a function in stack traces: <c>main.(*T).M</c>, <c>main.worker.func1</c>. Where functions of an assembly have such names, those
/// without are no functions of the Go program: stack traces leave them out.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoFuncAttribute(string name) : Attribute
{
    /// <summary>The name with its package.</summary>
    public string Name { get; } = name;
}

/// <summary>
/// Marks a program that looks at its own stack: its functions are inlined nowhere, and what async methods wait for each other is kept in
/// mind while they run.
/// </summary>
[AttributeUsage(AttributeTargets.Module)]
public sealed class KeepsFramesAttribute : Attribute;

/// <summary>
/// Names the generated subclass of <see cref="MethodPtr{T}"/> that stands for pointers to the attributed struct,
/// so that pointers made by generic code and by <see cref="Ptr.Field"/> or <see cref="Ptr.Element{T}(Slice{T}, long)"/> implement
/// the struct's interfaces too. For a generic struct give the open type: <c>[MethodPtr(typeof(ListPtr&lt;&gt;))]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class MethodPtrAttribute(Type type) : Attribute
{
    /// <summary>The pointer class.</summary>
    public Type Type { get; } = type;
}

/// <summary>Marks C# members that are no part of the Go type (helpers of the generated code).</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class NotGoAttribute : Attribute;

/// <summary>A defined type that is not a struct: <c>type Celsius float64</c> is a struct around <typeparamref name="U"/>.</summary>
public interface INamed<U>
{
    /// <summary>The value in its underlying type.</summary>
    U Value { get; }
}

/// <summary>The length of an array type <c>[N]T</c>, said by a type: <c>struct N3 : ILength</c>.</summary>
public interface ILength
{
    /// <summary>N.</summary>
    static abstract long Length { get; }
}
