// Unary and binary operators, comparisons, and what both sides of a comparison are converted to.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    private CoreExpr UnaryOf(UnaryExpr e)
    {
        switch (e.Op)
        {
            case Token.And:
                var place = Value(e.X);
                return new AddressOf(e.Pos, TypeOf(e), place);
            case Token.Arrow:
                var channel = Value(e.X);
                var element = Canonical(((ChanType)Under(channel.Type)).Elem);
                var commaOk = IsCommaOk(e);
                return new Receive(e.Pos, commaOk ? WithOk(element) : element, channel, commaOk);
            default:
                return new Unary(e.Pos, TypeOf(e), e.Op, Value(e.X, TypeOf(e)));
        }
    }

    private CoreExpr BinaryOf(BinaryExpr e)
    {
        var type = TypeOf(e);
        switch (e.Op)
        {
            case Token.Eql or Token.Neq or Token.Lss or Token.Leq or Token.Gtr or Token.Geq:
                (var x, var y) = Compared(e.X, e.Y);
                return new Comparison(e.Pos, type, e.Op, x, y);
            case Token.Shl or Token.Shr:
                return new Binary(e.Pos, type, e.Op, Value(e.X, type), IntegerOperand(e.Y, BasicType.Uint));
            default:
                return new Binary(e.Pos, type, e.Op, Value(e.X, type), Value(e.Y, type));
        }
    }

    private (CoreExpr X, CoreExpr Y) Compared(Expr x, Expr y)
    {
        if (Known(x).IsNil && !Known(y).IsNil)
        {
            var other = Value(y);
            return (Value(x, other.Type), other);
        }
        var first = Value(x);
        return Known(y).IsNil ? (first, Value(y, first.Type)) : Matched(first, Value(y));
    }

    /// <summary>Both operands of a comparison with one type; an interface and a concrete value stay as they are.</summary>
    private static (CoreExpr X, CoreExpr Y) Matched(CoreExpr x, CoreExpr y)
    {
        if (TypeIdentity.Identical(x.Type, y.Type)) return (x, y);
        var isInterface = TypePredicates.IsInterface(x.Type);
        if (isInterface != TypePredicates.IsInterface(y.Type)) return (x, y);
        var convertsY = isInterface ? Extends(y.Type, x.Type) : GivesWay(y.Type, x.Type);
        return convertsY ? (x, Converted(y, x.Type)) : (Converted(x, y.Type), y);
    }

    // An interface that has all methods of the other.
    private static bool Extends(GoType type, GoType other)
    {
        var methods = ((InterfaceType)Under(type)).AllMethods.Select(m => m.Id).ToHashSet();
        return ((InterfaceType)Under(other)).AllMethods.All(m => methods.Contains(m.Id));
    }

    // Of two types assignable to one another the one that Go converts: a channel of both directions, else the one without name.
    private static bool GivesWay(GoType type, GoType other)
    {
        if (Under(type) is ChanType { Dir: var a } && Under(other) is ChanType { Dir: var b } && a != b) return a == ChanDir.Both;
        return !TypePredicates.HasName(type);
    }
}
