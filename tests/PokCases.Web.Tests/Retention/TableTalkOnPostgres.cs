using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class TableTalkOnPostgres(TestHost<OnPostgres> host) : TableTalkTests<OnPostgres>(host);
