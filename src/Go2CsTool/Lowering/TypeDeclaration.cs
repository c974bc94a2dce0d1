// A named type of the program while its C# declaration is being put together.
namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

/// <summary>The parts of a C# type declaration that come from different places of the Go source.</summary>
internal sealed class TypeDeclaration(TypeNameObj obj, IReadOnlyList<string> comments)
{
    public TypeNameObj Obj { get; } = obj;

    public IReadOnlyList<string> Comments { get; } = comments;

    /// <summary>Comments of the fields, by field name.</summary>
    public Dictionary<string, (IReadOnlyList<string> Leading, string? Trailing, bool Blank)> FieldComments { get; } = [];

    /// <summary>Methods, in the order of the Go source.</summary>
    public List<CsDecl> Members { get; } = [];

    /// <summary>Methods over pointers to the type, which C# has as extension methods of a class of their own.</summary>
    public List<CsDecl> Extensions { get; } = [];
}
