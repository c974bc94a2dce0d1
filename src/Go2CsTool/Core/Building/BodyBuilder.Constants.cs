// Constants with how the source writes them, and the implicit conversions of assignment.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    /// <summary>The value of an expression, converted as assigning it to a place of the type does; null leaves it its own type.</summary>
    private CoreExpr Value(Expr e, GoType? target = null)
    {
        if (StackGuard.IsLow) return StackGuard.Run(() => Value(e, target));
        var known = Known(e);
        if (known.IsNil) return new Nil(e.Pos, target ?? Apply(known.Type));
        if (known.Constant != null)
        {
            if (target != null && TypePredicates.IsConstType(target)) return ConstantOf(e, target);
            CoreExpr own = ConstantOf(e, TypePredicates.Default(Apply(known.Type)));
            return target == null ? own : Converted(own, target);
        }
        var value = Expression(e);
        return target == null ? value : Converted(value, target);
    }

    /// <summary>The value as assigned to a place of the type.</summary>
    private static CoreExpr Converted(CoreExpr value, GoType target)
    {
        if (TypeIdentity.Identical(value.Type, target)) return value;
        return value switch
        {
            Nil when !TypePredicates.IsInterface(target) || TypePredicates.IsInterface(value.Type) => new Nil(value.Pos, target),
            Constant c when TypePredicates.IsConstType(target) =>
                new Constant(c.Pos, target, Represented(c.Value, target), null, c.Literal),
            _ => new Conversion(value.Pos, target, value, IsImplicit: true),
        };
    }

    private Constant ConstantOf(Expr e, GoType type)
    {
        var inner = Ast.Unparen(e);
        return new Constant(e.Pos, type, Represented(Known(e).Constant!, type), NamedConstant(inner, type), inner as BasicLit,
            Structure(inner, type));
    }

    private static ConstantValue Represented(ConstantValue value, GoType type) =>
        Under(type) is BasicType basic ? Checker.Represent(value, basic) ?? value : value;

    private ConstObj? NamedConstant(Expr e, GoType type)
    {
        var name = e switch { Ident id => id, SelectorExpr sel => sel.Sel, _ => null };
        if (name == null || _info.ObjectOf(name) is not ConstObj { Package: not null } constant) return null;
        return TypeIdentity.Identical(TypePredicates.Default(Apply(constant.Type)), type) ? ConstantObject(constant) : null;
    }

    /// <summary>A constant with its concrete type: one that is declared in a generic function is another in each instance.</summary>
    private ConstObj ConstantObject(ConstObj declared)
    {
        if (ReferenceEquals(_environment, _program.Instances.Plain))
        {
            _program.Instances.Settle(declared);
            return declared;
        }
        var type = Apply(declared.Type);
        if (ReferenceEquals(type, declared.Type)) return declared;
        if (!_constants.TryGetValue(declared, out var known))
        {
            _constants[declared] =
                known = new ConstObj(declared.Pos, declared.Package, declared.Name, type, declared.Value) { Parent = declared.Parent };
        }

        return known;
    }

    // Only where the operands mean the same as constants of the result's type: not for floats, whose sums are exact in Go, nor for
    // quotients, whose operands' own types decide.
    private ConstantStructure? Structure(Expr e, GoType type)
    {
        if (e is not BinaryExpr { Op: Token.Add or Token.Sub or Token.Mul or Token.Shl or Token.Or } binary) return null;
        if (!TypePredicates.IsInteger(type) && !TypePredicates.IsString(type)) return null;
        if (!MayStandFor(binary.X, type)) return null;
        if (binary.Op == Token.Shl)
            return new ConstantStructure(binary.Op, ConstantOf(binary.X, type), ConstantOf(binary.Y, BasicType.Uint));
        return MayStandFor(binary.Y, type)
            ? new ConstantStructure(binary.Op, ConstantOf(binary.X, type), ConstantOf(binary.Y, type))
            : null;
    }

    private bool MayStandFor(Expr operand, GoType type)
    {
        var known = Known(operand);
        if (known.Constant == null || Under(type) is not BasicType basic || Checker.Represent(known.Constant, basic) == null) return false;
        var own = Apply(known.Type);
        return TypePredicates.IsUntyped(own) || TypeIdentity.Identical(own, type);
    }
}
