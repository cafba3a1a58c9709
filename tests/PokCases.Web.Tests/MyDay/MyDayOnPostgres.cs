using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.MyDay;

public sealed class MyDayOnPostgres(TestHost<OnPostgres> host) : MyDayTests<OnPostgres>(host);
