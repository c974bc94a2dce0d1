// Fields that pointers are made to again and again: structs inside structs, such as the sentinel of a list or a part with methods of its
// own. Their struct keeps the pointer once it is made. Where a function makes the struct itself, the pointer is made once anyway.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Fields to which pointers are made.</summary>
public sealed class PointedFields
{
    private readonly Dictionary<GoType, HashSet<string>> _fields = new(TypeComparer.Instance);
    private readonly HashSet<GoType> _reinterpreted = new(TypeComparer.Instance);
    private readonly HashSet<CoreVariable> _made = new(ReferenceEqualityComparer.Instance);
    private readonly ProgramIndex _index;
    private readonly MethodForms _forms;
    private bool _isUnsafe;

    internal PointedFields(ProgramIndex index, MethodForms forms)
    {
        _index = index;
        _forms = forms;
        // Receivers come before the addresses that they are.
        var inPlace = new HashSet<CoreExpr>(ReferenceEqualityComparer.Instance);
        foreach (var root in index.Roots())
        {
            CoreTree.Walk(root, n =>
            {
                switch (n)
                {
                    case Assignment { Form: AssignmentForm.Define, Targets: [NewTarget { Variable: var v }], Values: [var value] }
                        when CoreTree.Unparen(value) is New or AddressOf { Place: StructLiteral }:
                        _made.Add(v);
                        break;
                    case Call { Callee: MethodCallee { IsInterface: false } m } when IsInPlace(m.Method):
                        inPlace.Add(CoreTree.Unparen(m.Receiver));
                        break;
                    case AddressOf { Place: var place } a when !inPlace.Contains(a):
                        Note(CoreTree.Unparen(place));
                        break;
                    case Conversion c:
                        _isUnsafe |= TypePredicates.IsUnsafePointer(c.Type) || TypePredicates.IsUnsafePointer(c.X.Type);
                        NoteReinterpreted(c.X.Type, c.Type);
                        break;
                }
                return true;
            });
        }
    }

    /// <summary>
    /// Whether values of the struct type keep the pointer to the field. Types that are converted to each other lie in memory alike, so
    /// they keep none, and what is seen as unsafe pointers lies in memory as in Go.
    /// </summary>
    public bool Keeps(GoType owner, VarObj field) =>
        !_isUnsafe && _fields.TryGetValue(AliasType.Unalias(owner), out var names) && names.Contains(field.Name)
            && !_reinterpreted.Contains(AliasType.Unalias(owner));

    /// <summary>Whether the place can be named twice: a variable or what one points to, and fields and elements of that.</summary>
    public static bool IsPath(CoreExpr place) => CoreTree.Unparen(place) switch
    {
        VariableRef or Dereference { Pointer: VariableRef } => true,
        FieldRef f => IsPath(f.Target),
        ElementRef { Target: var array, Index: VariableRef or Constant } => ProgramIndex.Under(array.Type) is ArrayType && IsPath(array),
        _ => false,
    };

    private bool IsInPlace(FuncObj method) => _forms.Of(method) != MethodForm.Pointer || method.HasDirective("owner");

    private void Note(CoreExpr place)
    {
        if (place is not FieldRef { Target: var target, Field: { Name: not "_" } field }
            || AliasType.Unalias(target.Type) is not NamedType owner || _index.IsBound(owner.Obj)
            || !IsStruct(field.Type) || !IsPath(target) || IsOfMade(target))
        {
            return;
        }
        if (!_fields.TryGetValue(owner, out var names)) _fields[owner] = names = [];
        names.Add(field.Name);
    }

    // Objects of bound classes are their own pointers.
    private static bool IsStruct(GoType type) =>
        ProgramIndex.Under(type) is StructType && !(AliasType.Unalias(type) is NamedType { Obj: var obj } && obj.HasDirective("class"));

    private bool IsOfMade(CoreExpr path) => CoreTree.Unparen(path) switch
    {
        Dereference { Pointer: VariableRef { Variable: var p } } => _made.Contains(p),
        FieldRef f => IsOfMade(f.Target),
        ElementRef e => IsOfMade(e.Target),
        _ => false,
    };

    private void NoteReinterpreted(GoType from, GoType to)
    {
        GoType source = Pointed(from), dest = Pointed(to);
        if (source.Underlying is not StructType || dest.Underlying is not StructType) return;
        _reinterpreted.Add(source);
        _reinterpreted.Add(dest);
    }

    private static GoType Pointed(GoType type) =>
        AliasType.Unalias(ProgramIndex.Under(type) is PointerType { Elem: var elem } ? elem : type);
}
