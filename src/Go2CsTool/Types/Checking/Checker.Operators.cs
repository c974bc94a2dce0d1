// Unary and binary operators, comparisons and shifts.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private const string InvalidOperation = "invalid operation: ";
    private const string InvalidArgument = "invalid argument: ";

    private static bool IsShift(Token op) => op is Token.Shl or Token.Shr;

    private static bool IsComparison(Token op) => op is Token.Eql or Token.Neq or Token.Lss or Token.Leq or Token.Gtr or Token.Geq;

    private static ConstantOperator OperatorOf(Token op) => op switch
    {
        Token.Add => ConstantOperator.Add,
        Token.Sub => ConstantOperator.Subtract,
        Token.Mul => ConstantOperator.Multiply,
        Token.Quo => ConstantOperator.Divide,
        Token.Rem => ConstantOperator.Remainder,
        Token.And => ConstantOperator.And,
        Token.Or => ConstantOperator.Or,
        Token.Xor => ConstantOperator.Xor,
        Token.AndNot => ConstantOperator.AndNot,
        Token.LAnd => ConstantOperator.LogicalAnd,
        Token.LOr => ConstantOperator.LogicalOr,
        Token.Eql => ConstantOperator.Equal,
        Token.Neq => ConstantOperator.NotEqual,
        Token.Lss => ConstantOperator.Less,
        Token.Leq => ConstantOperator.LessOrEqual,
        Token.Gtr => ConstantOperator.Greater,
        Token.Geq => ConstantOperator.GreaterOrEqual,
        Token.Shl => ConstantOperator.ShiftLeft,
        Token.Shr => ConstantOperator.ShiftRight,
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    private void CheckUnary(Operand x, UnaryExpr expr)
    {
        CheckExpr(x, expr.X);
        if (!x.IsValid)
            return;
        var op = expr.Op;
        switch (op)
        {
            case Token.And:
                if (x.Mode != OperandMode.Variable && Ast.Unparen(expr.X) is not CompositeLit)
                {
                    Error(x, $"{InvalidOperation}cannot take address of {Str(x)}");
                    x.Invalidate();
                    return;
                }
                x.Mode = OperandMode.Value;
                x.Type = new PointerType(x.Type);
                return;
            case Token.Arrow:
                if (ChannelElement(x, x, true) is not { } elem || !IsComplete(elem))
                {
                    x.Invalidate();
                    return;
                }
                x.Mode = OperandMode.CommaOk;
                x.Type = elem;
                _env.HasCallOrReceive = true;
                return;
            case Token.Tilde:
                if (!TypePredicates.AllInteger(x.Type))
                {
                    Error(expr, "cannot use ~ outside of interface or type constraint");
                    x.Invalidate();
                    return;
                }
                Error(expr, "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)");
                op = Token.Xor;
                break;
        }
        var defined = op switch
        {
            Token.Xor => TypePredicates.AllInteger(x.Type),
            Token.Not => TypePredicates.AllBoolean(x.Type),
            _ => TypePredicates.AllNumeric(x.Type),
        };
        if (!defined)
        {
            Error(x, $"{InvalidOperation}operator {op.Spelling()} not defined on {Str(x)}");
            x.Invalidate();
            return;
        }
        if (!x.IsConstant)
        {
            x.Mode = OperandMode.Value;
            return;
        }
        if (x.Constant.IsUnknown)
            return;
        var bits = TypePredicates.IsUnsigned(x.Type) ? (int)GcSizes.SizeOf(x.Type) * 8 : 0;
        x.Value = ConstantArithmetic.Unary(
            op switch
            {
                Token.Sub => ConstantOperator.Negate,
                Token.Xor => ConstantOperator.Complement,
                Token.Not => ConstantOperator.Not,
                _ => ConstantOperator.Plus,
            },
            x.Constant,
            bits);
        x.Expr = expr;
        CheckOverflow(x, expr.OpPos, op == Token.Xor ? "bitwise complement " : "");
    }

    /// <summary>The element type of a channel operand that can be received from or sent to; null after reporting an error.</summary>
    private GoType? ChannelElement(Place at, Operand x, bool receive)
    {
        var common = CommonType.Of(x.Type, (type, underlying) => underlying switch
        {
            null => "no specific channel type",
            ChanType { Dir: ChanDir.Send } when receive => $"send-only channel {Str(type!)}",
            ChanType { Dir: ChanDir.Receive } when !receive => $"receive-only channel {Str(type!)}",
            ChanType => null,
            _ => $"non-channel {Str(type!)}",
        }, Str, out var cause);
        if (common is ChanType channel)
            return channel.Elem;
        var verb = receive ? "cannot receive from" : "cannot send to";
        Error(at, TypePredicates.IsTypeParam(x.Type)
            ? $"{InvalidOperation}{verb} {Str(x)}: {cause}"
            : $"{InvalidOperation}{verb} {cause} {Str(x)}");
        return null;
    }

    /// <summary>x = lhs op rhs; <paramref name="expr"/> is null for an assignment operation.</summary>
    private void CheckBinary(Operand x, BinaryExpr? expr, Expr lhs, Expr rhs, Token op, Pos opPos)
    {
        var y = new Operand();
        CheckExpr(x, lhs);
        CheckExpr(y, rhs);
        if (!x.IsValid)
            return;
        if (!y.IsValid)
        {
            x.Invalidate();
            x.Expr = y.Expr;
            return;
        }
        if (IsShift(op))
        {
            CheckShift(x, y, expr, op, opPos);
            return;
        }
        MatchUntyped(x, y);
        if (!x.IsValid)
            return;
        if (IsComparison(op))
        {
            CheckComparison(x, y, op, false);
            return;
        }
        if (!TypeIdentity.Identical(x.Type, y.Type))
        {
            if (TypePredicates.IsValid(x.Type) && TypePredicates.IsValid(y.Type))
                ReportMismatch(x, y, expr, lhs, rhs, op);
            x.Invalidate();
            return;
        }
        var defined = op switch
        {
            Token.Add => TypePredicates.AllNumericOrString(x.Type),
            Token.Sub or Token.Mul or Token.Quo => TypePredicates.AllNumeric(x.Type),
            Token.LAnd or Token.LOr => TypePredicates.AllBoolean(x.Type),
            _ => TypePredicates.AllInteger(x.Type),
        };
        if (!defined)
        {
            Error(x, $"{InvalidOperation}operator {op.Spelling()} not defined on {Str(x)}");
            x.Invalidate();
            return;
        }
        if (op is Token.Quo or Token.Rem && y.IsConstant && (x.IsConstant || TypePredicates.AllInteger(x.Type)) && y.Constant.Sign == 0)
        {
            Error(y, InvalidOperation + "division by zero");
            x.Invalidate();
            return;
        }
        if (!x.IsConstant || !y.IsConstant)
        {
            x.Mode = OperandMode.Value;
            return;
        }
        if (op == Token.Quo && !y.Constant.IsUnknown && TypePredicates.IsComplex(x.Type)
            && IsZeroSquared(y.Constant.RealPart) && IsZeroSquared(y.Constant.ImaginaryPart))
        {
            Error(y, InvalidOperation + "division by zero");
            x.Invalidate();
            return;
        }
        if (x.Constant.IsUnknown || y.Constant.IsUnknown)
        {
            x.Value = ConstantValue.Unknown;
            return;
        }
        if (x.Constant.Kind == ConstantKind.String && op == Token.Add
            && (long)x.Constant.Bytes.Length + y.Constant.Bytes.Length is > MaxStringBytes and var total)
        {
            Error(opPos, $"constant string too long ({total} bytes > {MaxStringBytes} bytes)");
            x.Value = ConstantValue.Unknown;
            return;
        }
        var isIntegerDivision = op == Token.Quo && TypePredicates.IsInteger(x.Type);
        var (a, b) = TypePredicates.IsInteger(x.Type) ? (x.Constant.ToInt(), y.Constant.ToInt()) : (x.Constant, y.Constant);
        x.Value = ConstantArithmetic.Binary(a, isIntegerDivision ? ConstantOperator.DivideInteger : OperatorOf(op), b);
        x.Expr = (Expr?)expr ?? lhs;
        CheckOverflow(x, opPos, expr is null ? "" : op switch
        {
            Token.Add => "addition ",
            Token.Sub => "subtraction ",
            Token.Xor => "bitwise XOR ",
            Token.Mul => "multiplication ",
            _ => "",
        });
    }

    // A part so small that its square is no longer told from zero.
    private static bool IsZeroSquared(ConstantValue part) => ConstantArithmetic.Binary(part, ConstantOperator.Multiply, part).Sign == 0;

    private void ReportMismatch(Operand x, Operand y, BinaryExpr? expr, Expr lhs, Expr rhs, Token op)
    {
        var what = expr is not null ? expr.ToString() : $"{lhs} {op.Spelling()}= {rhs}";
        Error(x, $"{InvalidOperation}{what} (mismatched types {Str(x.Type)} and {Str(y.Type)})");
    }

    /// <summary>Converts an untyped operand to the type of the other one, where the pair allows it.</summary>
    private void MatchUntyped(Operand x, Operand y)
    {
        if (!MayMatch(x, y))
            return;
        ConvertUntyped(x, y.Type);
        if (!x.IsValid)
            return;
        ConvertUntyped(y, x.Type);
        if (!y.IsValid)
            x.Invalidate();
    }

    private static bool MayMatch(Operand x, Operand y)
    {
        var (a, b) = (x.Type, y.Type);
        if (TypePredicates.IsTyped(a) && TypePredicates.IsTyped(b) || TypePredicates.AllNumeric(a) != TypePredicates.AllNumeric(b))
            return false;
        if (TypePredicates.IsInterfaceValue(a) || TypePredicates.IsInterfaceValue(b))
            return true;
        if (TypePredicates.AllBoolean(a) != TypePredicates.AllBoolean(b) || TypePredicates.AllString(a) != TypePredicates.AllString(b))
            return false;
        if (x.IsNil)
            return TypePredicates.HasNil(b);
        if (y.IsNil)
            return TypePredicates.HasNil(a);
        return !TypePredicates.IsPointer(a) && !TypePredicates.IsPointer(b);
    }

    private void CheckComparison(Operand x, Operand y, Token op, bool isSwitchCase)
    {
        if (!TypePredicates.IsValid(x.Type) || !TypePredicates.IsValid(y.Type))
        {
            x.Invalidate();
            return;
        }
        if (isSwitchCase)
            op = Token.Eql;
        if (FindComparisonFault(x, y, op, out var culprit, out var cause))
        {
            ReportComparison(x, y, op, isSwitchCase, culprit, cause);
            x.Invalidate();
            return;
        }
        if (x.IsConstant && y.IsConstant)
        {
            x.Value = ConstantValue.Of(ConstantArithmetic.Compare(x.Constant, OperatorOf(op), y.Constant));
        }
        else
        {
            x.Mode = OperandMode.Value;
            // Operands of a comparison keep no untyped type: the result says nothing about them.
            UpdateType(x.Expr!, TypePredicates.Default(x.Type), true);
            UpdateType(y.Expr!, TypePredicates.Default(y.Type), true);
        }
        x.Type = BasicType.UntypedBool;
    }

    private bool FindComparisonFault(Operand x, Operand y, Token op, out Operand culprit, out string cause)
    {
        culprit = x;
        cause = "";
        if (!IsAssignable(x, y.Type, out _) && !IsAssignable(y, x.Type, out _))
        {
            culprit = y;
            cause = $"mismatched types {Str(x.Type)} and {Str(y.Type)}";
            return true;
        }
        if (op is not (Token.Eql or Token.Neq))
        {
            culprit = TypePredicates.AllOrdered(x.Type) ? y : x;
            return !TypePredicates.AllOrdered(culprit.Type);
        }
        if (x.IsNil || y.IsNil)
        {
            culprit = y;
            return !TypePredicates.HasNil(x.IsNil ? y.Type : x.Type);
        }
        culprit = TypePredicates.Comparable(x.Type) ? y : x;
        if (TypePredicates.Comparable(culprit.Type))
            return false;
        cause = IncomparableCause(culprit.Type);
        return true;
    }

    private string IncomparableCause(GoType type) => type.Underlying is SliceType or SignatureType or MapType
        ? TypePredicates.CompositeKind(type) + " can only be compared to nil"
        : TypePredicates.IncomparableReason(type, true, null)?.Invoke(Str) ?? "";

    private void ReportComparison(Operand x, Operand y, Token op, bool isSwitchCase, Operand culprit, string cause)
    {
        if (cause == "")
        {
            if (TypePredicates.IsTypeParam(x.Type) || TypePredicates.IsTypeParam(y.Type))
            {
                if (!TypePredicates.IsTypeParam(x.Type))
                    culprit = y;
                cause = $"type parameter {Str(culprit.Type)} cannot use operator {op.Spelling()}";
            }
            else
            {
                var kind = TypePredicates.CompositeKind(culprit.Type);
                cause = $"operator {op.Spelling()} not defined on {(kind == "" ? Str(culprit.Type) : kind)}";
            }
        }
        if (isSwitchCase)
            Error(x, $"invalid case {x.Expr} in switch on {y.Expr} ({cause})");
        else
            Error(culprit, $"{InvalidOperation}{x.Expr} {op.Spelling()} {y.Expr} ({cause})");
    }

    private void CheckShift(Operand x, Operand y, BinaryExpr? expr, Token op, Pos opPos)
    {
        var value = x.IsConstant ? x.Constant.ToInt() : null;
        if (!TypePredicates.AllInteger(x.Type) && !(TypePredicates.IsUntyped(x.Type) && value is { Kind: ConstantKind.Int }))
        {
            Error(x, $"{InvalidOperation}shifted operand {Str(x)} must be integer");
            x.Invalidate();
            return;
        }
        if (!CheckShiftCount(y, out var count))
        {
            x.Invalidate();
            return;
        }
        if (x.IsConstant && y.IsConstant)
        {
            ShiftConstant(x, y, value!, count!, expr, op, opPos);
            return;
        }
        if (x.IsConstant && TypePredicates.IsUntyped(x.Type))
        {
            // The type of the shifted constant is what it would be without the shift; known only later.
            if (_untyped.TryGetValue(x.Expr!, out var pending))
                _untyped[x.Expr!] = pending with { IsShifted = true };
            x.Mode = OperandMode.Value;
            return;
        }
        if (!TypePredicates.AllInteger(x.Type))
        {
            Error(x, $"{InvalidOperation}shifted operand {Str(x)} must be integer");
            x.Invalidate();
            return;
        }
        x.Mode = OperandMode.Value;
    }

    private bool CheckShiftCount(Operand y, out ConstantValue? count)
    {
        count = null;
        if (y.IsConstant)
        {
            count = y.Constant.ToInt();
            if (count.Kind == ConstantKind.Int && count.Sign < 0)
            {
                Error(y, $"{InvalidOperation}negative shift count {Str(y)}");
                return false;
            }
            if (TypePredicates.IsUntyped(y.Type))
            {
                // Any untyped constant of integer value counts; its type is settled as uint.
                RequireRepresentable(y, BasicType.Uint);
                return y.IsValid;
            }
            return true;
        }
        if (TypePredicates.AllInteger(y.Type))
            return TypePredicates.AllUnsigned(y.Type) || RequireVersion(y, 13, $"{InvalidOperation}signed shift count {Str(y)}");
        if (TypePredicates.IsUntyped(y.Type))
        {
            ConvertUntyped(y, BasicType.Uint);
            return y.IsValid;
        }
        Error(y, $"{InvalidOperation}shift count {Str(y)} must be integer");
        return false;
    }

    private void ShiftConstant(Operand x, Operand y, ConstantValue value, ConstantValue count, BinaryExpr? expr, Token op, Pos opPos)
    {
        const ulong Limit = 1023 - 1 + 52; // what any float64 exponent asks for
        var isInteger = TypePredicates.IsInteger(x.Type);
        if (x.Constant.IsUnknown || y.Constant.IsUnknown)
        {
            x.Value = ConstantValue.Unknown;
            if (!isInteger)
                x.Type = BasicType.UntypedInt;
            return;
        }
        if (!count.TryGetUInt64(out var bits) || bits > Limit)
        {
            Error(y, $"{InvalidOperation}invalid shift count {Str(y)}");
            x.Invalidate();
            return;
        }
        if (!isInteger)
            x.Type = BasicType.UntypedInt;
        x.Value = ConstantArithmetic.Shift(value, OperatorOf(op), (int)bits);
        if (expr is not null)
            x.Expr = expr;
        CheckOverflow(x, opPos, expr is not null && op == Token.Shl ? "shift " : "");
    }
}
