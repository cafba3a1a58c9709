using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.MyDay;

public sealed class MyDayOnSqlite(TestHost<OnSqlite> host) : MyDayTests<OnSqlite>(host);
