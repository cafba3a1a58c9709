using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class LdvOnPostgres(LdvHost<OnPostgres> host) : LdvTests<OnPostgres>(host);
