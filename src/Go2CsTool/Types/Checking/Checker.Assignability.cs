// Assignability, conversions, and whether a type implements an interface.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Whether the operand may be assigned to a variable of the type; if not, cause may say more.</summary>
    private bool IsAssignable(Operand x, GoType target, out string cause)
    {
        cause = "";
        if (!x.IsValid || !TypePredicates.IsValid(target))
            return true;
        var (from, to) = (AliasType.Unalias(x.Type), AliasType.Unalias(target));
        if (TypeIdentity.Identical(from, to))
            return true;
        var (fromUnder, toUnder) = (from.Underlying, to.Underlying);
        var (fromParam, toParam) = (from as TypeParamType, to as TypeParamType);
        if (TypePredicates.IsUntyped(fromUnder))
        {
            if (toParam is not null)
                return toParam.TypeSet.ForAll(t => t is not null && ImplicitType(x, t.Type!).Type is not null);
            return ImplicitType(x, to).Type is not null;
        }
        var bothNamed = TypePredicates.HasName(from) && TypePredicates.HasName(to);
        if (fromParam is null && toParam is null && !bothNamed && TypeIdentity.Identical(fromUnder, toUnder))
            return true;
        if (toUnder is InterfaceType && toParam is null || TypePredicates.IsPointerToInterface(toUnder))
        {
            if (Implements(from, to, false, out cause))
                return true;
            if (fromParam is null)
                return false;
            cause = "";
        }
        if (fromUnder is InterfaceType && fromParam is null && Implements(to, from, false, out _))
        {
            cause = "need type assertion";
            return !TypePredicates.IsValid(toUnder);
        }
        if (fromUnder is ChanType { Dir: ChanDir.Both } fromChan && toUnder is ChanType toChan
            && TypeIdentity.Identical(fromChan.Elem, toChan.Elem))
        {
            return !bothNamed;
        }

        if (toParam is not null && !TypePredicates.HasName(from))
        {
            return EachTerm(toParam, t => IsAssignable(x, t, out var inner) ? null : inner,
                t => $"cannot assign {Str(x.Type)} to {Str(t)} (in {Str(toParam)})", out cause);
        }

        if (fromParam is not null && !TypePredicates.HasName(to))
        {
            var y = x.Clone();
            return EachTerm(fromParam, t =>
            {
                y.Type = t;
                return IsAssignable(y, to, out var inner) ? null : inner;
            }, t => $"cannot assign {Str(t)} (in {Str(fromParam)}) to {Str(target)}", out cause);
        }
        return false;
    }

    /// <summary>Every term passes; the first that does not gives the cause, the test's own text below it.</summary>
    private static bool EachTerm(TypeParamType parameter, Func<GoType, string?> test, Func<GoType, string> describe, out string cause)
    {
        cause = "";
        if (!parameter.TypeSet.HasTerms)
            return false;
        foreach (var term in parameter.TypeSet.SpecificTypes)
        {
            if (test(term.Type!) is not { } inner)
                continue;
            var outer = describe(term.Type!);
            cause = outer == "" ? inner : outer + (inner == "" ? "" : "\n\t" + inner);
            return false;
        }
        return true;
    }

    /// <summary>Whether type implements the interface, or as type argument satisfies the constraint.</summary>
    private bool Implements(GoType type, GoType target, bool isConstraint, out string cause)
    {
        cause = "";
        var (under, targetUnder) = (type.Underlying, target.Underlying);
        if (!TypePredicates.IsValid(under) || !TypePredicates.IsValid(targetUnder))
            return true;
        if (under is PointerType pointer && !TypePredicates.IsValid(pointer.Elem.Underlying))
            return true;
        var verb = isConstraint ? "satisfy" : "implement";
        if (targetUnder is not InterfaceType wanted)
        {
            var detail = TypePredicates.IsPointerToInterface(targetUnder)
                ? PointerToInterface(target)
                : $"{Str(target)} is not an interface";
            cause = $"{Str(type)} does not {verb} {Str(target)} ({detail})";
            return false;
        }
        var set = wanted.TypeSet;
        if (set.IsAll)
            return true;
        var own = under as InterfaceType;
        if (own is { TypeSet.IsEmpty: true })
            return true;
        if (set.IsEmpty)
        {
            cause = $"cannot {verb} {Str(target)} (empty type set)";
            return false;
        }
        if (!HasAllMethods(type, target, true, TypeIdentity.Identical, out var missing))
        {
            cause = $"{Str(type)} does not {verb} {Str(target)} {missing}";
            return false;
        }
        if (set.HasTerms)
        {
            if (own is not null)
            {
                if (!own.TypeSet.Terms.IsSubsetOf(set.Terms))
                {
                    cause = $"{Str(type)} does not {verb} {Str(target)}";
                    return false;
                }
            }
            else if (!set.SpecificTypes.Any(t => TermList.Includes(t, type)))
            {
                cause = $"{Str(type)} does not {verb} {Str(target)} ({MissingTerm(type, target, wanted)})";
                return false;
            }
        }
        if (!wanted.TypeSet.Comparable || TypePredicates.IncomparableReason(type, false, null) is null)
            return true;
        if (isConstraint && TypePredicates.IncomparableReason(type, true, null) is null)
        {
            if (Allows(20))
                return true;
            cause = $"{Str(type)} to {verb} comparable requires go1.20 or later";
            return false;
        }
        cause = $"{Str(type)} does not {verb} comparable";
        return false;
    }

    private string MissingTerm(GoType type, GoType target, InterfaceType wanted)
    {
        var near = wanted.TypeSet.SpecificTypes.FirstOrDefault(t =>
            !t.Tilde && TypeIdentity.Identical(t.Type!, t.Type!.Underlying) && TypeIdentity.Identical(t.Type, type.Underlying));
        if (near is not null)
            return $"possibly missing ~ for {Str(near.Type!)} in {Str(target)}";
        if (Mentions(wanted, type))
            return $"{Str(target)} mentions {Str(type)}, but {Str(type)} is not in the type set of {Str(target)}";
        return $"{Str(type)} missing in {wanted.TypeSet.Terms.ToString(null)}";
    }

    private static bool Mentions(GoType where, GoType type) => where switch
    {
        InterfaceType i => i.Embedded.Any(e => Mentions(e, type)),
        UnionType union => union.Terms.Any(t => Mentions(t.Type!, type)),
        _ => TypeIdentity.Identical(where, type),
    };

    private string PointerToInterface(GoType type) => type.Underlying is PointerType pointer && TypePredicates.IsTypeParam(pointer.Elem)
        ? $"type {Str(type)} is pointer to type parameter, not type parameter"
        : $"type {Str(type)} is pointer to interface, not interface";

    /// <summary>
    /// Whether type has the methods of the interface target, signatures compared by <paramref name="same"/>. Not static: methods
    /// absent from an interface type do not count (a type assertion may still succeed).
    /// </summary>
    private bool HasAllMethods(GoType type, GoType target, bool isStatic, Func<GoType, GoType, bool> same, out string cause)
    {
        cause = "";
        if (!TypePredicates.IsValid(type))
            return true;
        return FindMissingMethod(type, target, isStatic, same, out cause) is null
            || HasInvalidEmbedded(type, new HashSet<GoType>(ReferenceEqualityComparer.Instance));
    }

    private static bool HasInvalidEmbedded(GoType type, HashSet<GoType> seen) =>
        TypePredicates.DerefStruct(type).Underlying is StructType structure && seen.Add(structure)
        && structure.Fields.Any(f => f.IsEmbedded && (!TypePredicates.IsValid(f.Type) || HasInvalidEmbedded(f.Type, seen)));

    private FuncObj? FindMissingMethod(GoType type, GoType target, bool isStatic, Func<GoType, GoType, bool> same, out string cause)
    {
        cause = "";
        var own = type.Underlying as InterfaceType;
        foreach (var wanted in ((InterfaceType)target.Underlying).TypeSet.Methods)
        {
            FuncObj? found;
            if (own is not null)
            {
                found = own.TypeSet.FindMethod(wanted.Package, wanted.Name, false, out _);
                if (found is null && !isStatic)
                    continue;
                if (found is null)
                {
                    cause = MissingCause(type, target, wanted);
                    return wanted;
                }
            }
            else
            {
                var lookup = MemberLookup.FindDirect(type, false, wanted.Package, wanted.Name, false);
                found = lookup.Obj as FuncObj;
                if (found is null)
                {
                    cause = AbsenceCause(type, target, wanted, lookup);
                    return wanted;
                }
                found.Resolve();
            }
            if (same(found.Type, wanted.Type))
                continue;
            var (have, want) = (MethodText(found, false), MethodText(wanted, false));
            if (have == want)
                (have, want) = (MethodText(found, true), MethodText(wanted, true));
            cause = $"(wrong type for method {wanted.Name})" + (have == want ? "" : $"\n\t\thave {have}\n\t\twant {want}");
            return wanted;
        }
        return null;
    }

    private string AbsenceCause(GoType type, GoType target, FuncObj wanted, MemberLookupResult lookup)
    {
        if (lookup.Obj is VarObj)
            return $"({Str(type)}.{wanted.Name} is a field, not a method)";
        if (lookup.IsAmbiguous)
            return $"(ambiguous selector {Str(type)}.{wanted.Name})";
        if (lookup.NeedsPointer)
            return $"(method {wanted.Name} has pointer receiver)";
        if (MemberLookup.FindDirect(type, false, wanted.Package, wanted.Name, true).Obj is not FuncObj similar)
            return MissingCause(type, target, wanted);
        similar.Resolve();
        return similar.Name == wanted.Name
            ? $"(unexported method {wanted.Name})"
            : $"(missing method {wanted.Name})\n\t\thave {MethodText(similar, false)}\n\t\twant {MethodText(wanted, false)}";
    }

    private string MissingCause(GoType type, GoType target, FuncObj wanted)
    {
        if (TypePredicates.IsPointerToInterface(type))
            return "(" + PointerToInterface(type) + ")";
        return TypePredicates.IsPointerToInterface(target) ? "(" + PointerToInterface(target) + ")" : $"(missing method {wanted.Name})";
    }

    private string MethodText(FuncObj method, bool withPackages) =>
        TypeFormatter.FormatMethod(method.Name, method.Signature, withPackages ? null : Qualify, withPackages);
}
