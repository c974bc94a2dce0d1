let = 5
fn f( { }
print("unfinished
if true { print(1)
