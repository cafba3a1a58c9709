using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class RetentionDayOnPostgres(TestHost<OnPostgres> host) : RetentionDayTests<OnPostgres>(host);
