// Selectors: qualified identifiers, fields, methods, method expressions.
using System.Text;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void CheckSelector(Operand x, SelectorExpr selector, bool wantType)
    {
        if (selector.X is Ident name && LookupName(name.Name) is PkgNameObj import)
        {
            _info.Uses[name] = import;
            _usedPackages.Add(import);
            CheckQualified(x, selector, import.Imported);
        }
        else
        {
            CheckMember(x, selector, wantType);
        }
        if (!x.IsValid)
            x.Type = BasicType.Invalid;
        x.Expr = selector;
    }

    private void CheckQualified(Operand x, SelectorExpr selector, Package imported)
    {
        x.Invalidate();
        var name = selector.Sel.Name;
        var obj = imported.Scope.Lookup(name);
        if (obj is null)
        {
            if (imported.IsFake || !IsValidName(name))
                return;
            var similar =
                imported.Scope.Elements.Values.Where(o => o.IsExported && string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase))
                .Select(o => o.Name).Order(StringComparer.Ordinal).FirstOrDefault();
            Error(selector.Sel, $"undefined: {selector}" + (similar is null ? "" : $" (but have {similar})"));
            return;
        }
        if (!obj.IsExported)
            Error(selector.Sel, $"name {name} not exported by package {imported.Name}");
        imported.Complete(obj);
        _info.Uses[selector.Sel] = obj;
        x.Type = obj.Type;
        switch (obj)
        {
            case ConstObj constant:
                x.Mode = OperandMode.Constant;
                x.Value = constant.Value;
                break;
            case TypeNameObj:
                x.Mode = OperandMode.Type;
                break;
            case VarObj:
                x.Mode = OperandMode.Variable;
                break;
            case BuiltinObj builtin:
                x.Mode = OperandMode.Builtin;
                x.Builtin = builtin.Builtin;
                break;
            default:
                x.Mode = OperandMode.Value;
                break;
        }
    }

    private void CheckMember(Operand x, SelectorExpr selector, bool wantType)
    {
        CheckExprOrType(x, selector.X, false);
        var name = selector.Sel.Name;
        if (x.Mode == OperandMode.Builtin)
        {
            Error(selector.GcPos, $"invalid use of {Str(x)} in selector expression");
            x.Invalidate();
        }
        if (!x.IsValid)
            return;
        if (!IsComplete(x.Type))
        {
            x.Invalidate();
            return;
        }
        if (wantType)
        {
            Error(selector.Sel, $"{selector} is not a type");
            x.Invalidate();
            return;
        }
        if (x.Type.Underlying is PointerType pointer && !IsComplete(pointer.Elem))
        {
            x.Invalidate();
            return;
        }
        var found = MemberLookup.Find(x.Type, x.Mode == OperandMode.Variable, _package, name);
        switch (found.Obj)
        {
            case VarObj field:
                if (x.Mode == OperandMode.Type)
                {
                    Error(selector.X, $"operand for field selector {name} must be value of type {Str(x.Type)}");
                    x.Invalidate();
                    return;
                }
                RecordSelection(selector, SelectionKind.FieldVal, x.Type, found);
                x.Mode = x.Mode == OperandMode.Variable || found.Indirect ? OperandMode.Variable : OperandMode.Value;
                x.Type = field.Type;
                x.Value = null;
                return;
            case FuncObj method:
                method.Resolve();
                // As with gc, a method of an instance is none of the package's declarations: what it uses does not come before.
                AddDependency(method);
                SelectMethod(x, selector, method, found);
                return;
            default:
                ReportMissingMember(x, selector, found);
                x.Invalidate();
                return;
        }
    }

    private void RecordSelection(SelectorExpr selector, SelectionKind kind, GoType receiver, MemberLookupResult found)
    {
        _info.Uses[selector.Sel] = found.Obj!;
        _info.Selections[selector] = new Selection(kind, receiver, found.Obj!, found.Index!, found.Indirect);
    }

    private void SelectMethod(Operand x, SelectorExpr selector, FuncObj method, MemberLookupResult found)
    {
        var signature = method.Signature;
        if (x.Mode != OperandMode.Type)
        {
            RecordSelection(selector, SelectionKind.MethodVal, x.Type, found);
            var bound = signature.Clone();
            bound.Recv = null;
            x.Mode = OperandMode.Value;
            x.Type = bound;
            x.Value = null;
            return;
        }
        RecordSelection(selector, SelectionKind.MethodExpr, x.Type, found);
        if (signature.Recv is null)
        {
            Error(selector, "illegal cycle in method declaration");
            x.Invalidate();
            return;
        }
        var receiverName = signature.Params is { Count: > 0 } p && p[0].Name != ""
            ? signature.Recv.Name is "" ? "_"
            : signature.Recv.Name
            : "";
        var receiver = new VarObj(VarKind.Parameter, signature.Recv.Pos, signature.Recv.Package, receiverName, x.Type);
        x.Mode = OperandMode.Value;
        x.Type = new SignatureType(null, new TupleType([receiver, .. signature.Params.Vars]), signature.Results, signature.Variadic)
        {
            TypeParams = signature.TypeParams,
        };
    }

    private void ReportMissingMember(Operand x, SelectorExpr selector, MemberLookupResult found)
    {
        var name = selector.Sel.Name;
        if (!TypePredicates.IsValid(x.Type.Underlying))
            return;
        if (found.IsAmbiguous)
        {
            Error(selector.Sel, $"ambiguous selector {x.Expr}.{name}");
            return;
        }
        if (found.NeedsPointer)
        {
            Error(selector.Sel, x.Mode == OperandMode.Type
                ? $"invalid method expression {Str(x.Type)}.{name} (needs pointer receiver (*{Str(x.Type)}).{name})"
                : $"cannot call pointer method {name} on {Str(x.Type)}");
            return;
        }
        string why;
        if (TypePredicates.IsPointerToInterface(x.Type))
        {
            why = PointerToInterface(x.Type);
        }
        else
        {
            why =
                MissingMemberText(x.Type, name, MemberLookup.Find(x.Type, x.Mode == OperandMode.Variable, _package, name, true).Obj, false);
        }

        Error(selector.Sel, $"{x.Expr}.{name} undefined ({why})");
    }

    /// <summary>Says that a type lacks a member, and what similar one it has.</summary>
    private string MissingMemberText(GoType type, string name, GoObject? similar, bool isLiteral)
    {
        const int Missing = 0, Misspelled = 1, Unexported = 2, Inaccessible = 3;
        var fault = Missing;
        var other = similar?.Name ?? "";
        if (similar is not null)
        {
            var sameTail = Tail(name) == Tail(other);
            if (ReferenceEquals(similar.Package, _package))
                fault = Misspelled;
            else if (GoObject.IsExportedName(name))
                fault = similar.IsExported ? Misspelled : sameTail ? Unexported : Missing;
            else if (similar.IsExported)
                fault = sameTail ? Misspelled : Missing;
            else if (name == other)
                fault = Inaccessible;
        }
        if (isLiteral)
        {
            return fault switch
            {
                Misspelled => $"unknown field {name} in struct literal of type {Str(type)}, but does have {other}",
                Unexported => $"unknown field {name} in struct literal of type {Str(type)}, but does have unexported {other}",
                Inaccessible => $"cannot refer to unexported field {other} in struct literal of type {Str(type)}",
                _ => $"unknown field {name} in struct literal of type {Str(type)}",
            };
        }
        var what = similar switch { VarObj => "field", FuncObj => "method", _ => "object" };
        return fault switch
        {
            Misspelled => $"type {Str(type)} has no field or method {name}, but does have {what} {other}",
            Unexported => $"type {Str(type)} has no field or method {name}, but does have unexported {what} {other}",
            Inaccessible => $"cannot refer to unexported {what} {other}",
            _ => $"type {Str(type)} has no field or method {name}",
        };
    }

    private static string Tail(string name)
    {
        Rune.DecodeFromUtf16(name, out _, out var first);
        return name[first..];
    }
}
