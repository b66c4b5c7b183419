//! Written by generate.py from Microsoft's reference pages: 130 complex types, 78 entity types, 162 enum types, 2 polymorphic types.

use graph_core::types::{Binary, Date, DateTimeOffset, Duration, Guid, Json, TimeOfDay};
use graph_core::{AdditionalProperties, GraphComplex, GraphEntity, GraphEnum, GraphPolymorphic, UnknownType};

use super::{Entity, RoundTrip, round_trip};

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windows10GeneralConfiguration")]
pub struct Windows10GeneralConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    task_manager_block_end_task: Option<bool>,
    energy_saver_on_battery_threshold_percentage: Option<i32>,
    energy_saver_plugged_in_threshold_percentage: Option<i32>,
    power_lid_close_action_on_battery: Option<PowerActionType>,
    power_lid_close_action_plugged_in: Option<PowerActionType>,
    power_button_action_on_battery: Option<PowerActionType>,
    power_button_action_plugged_in: Option<PowerActionType>,
    power_sleep_button_action_on_battery: Option<PowerActionType>,
    power_sleep_button_action_plugged_in: Option<PowerActionType>,
    power_hybrid_sleep_on_battery: Option<Enablement>,
    power_hybrid_sleep_plugged_in: Option<Enablement>,
    windows10_apps_force_update_schedule: Option<Json>,
    enable_automatic_redeployment: Option<bool>,
    microsoft_account_sign_in_assistant_settings: Option<Json>,
    authentication_allow_secondary_device: Option<bool>,
    authentication_web_sign_in: Option<Enablement>,
    #[graph_entity(rename = "authenticationPreferredAzureADTenantDomainName")]
    authentication_preferred_azure_adtenant_domain_name: Option<String>,
    cryptography_allow_fips_algorithm_policy: Option<bool>,
    #[graph_entity(rename = "displayAppListWithGdiDPIScalingTurnedOn")]
    display_app_list_with_gdi_dpiscaling_turned_on: Option<Vec<String>>,
    #[graph_entity(rename = "displayAppListWithGdiDPIScalingTurnedOff")]
    display_app_list_with_gdi_dpiscaling_turned_off: Option<Vec<String>>,
    enterprise_cloud_print_discovery_end_point: Option<String>,
    #[graph_entity(rename = "enterpriseCloudPrintOAuthAuthority")]
    enterprise_cloud_print_oauth_authority: Option<String>,
    #[graph_entity(rename = "enterpriseCloudPrintOAuthClientIdentifier")]
    enterprise_cloud_print_oauth_client_identifier: Option<String>,
    enterprise_cloud_print_resource_identifier: Option<String>,
    enterprise_cloud_print_discovery_max_limit: Option<i32>,
    enterprise_cloud_print_mopria_discovery_resource_identifier: Option<String>,
    experience_do_not_sync_browser_settings: Option<Json>,
    messaging_block_sync: Option<bool>,
    #[graph_entity(rename = "messagingBlockMMS")]
    messaging_block_mms: Option<bool>,
    messaging_block_rich_communication_services: Option<bool>,
    printer_names: Option<Vec<String>>,
    printer_default_name: Option<String>,
    printer_block_addition: Option<bool>,
    search_block_diacritics: Option<bool>,
    search_disable_auto_language_detection: Option<bool>,
    search_disable_indexing_encrypted_items: Option<bool>,
    search_enable_remote_queries: Option<bool>,
    search_disable_use_location: Option<bool>,
    search_disable_location: Option<bool>,
    search_disable_indexer_backoff: Option<bool>,
    search_disable_indexing_removable_drive: Option<bool>,
    search_enable_automatic_index_size_manangement: Option<bool>,
    search_block_web_results: Option<bool>,
    find_my_files: Option<Enablement>,
    #[graph_entity(rename = "securityBlockAzureADJoinedDevicesAutoEncryption")]
    security_block_azure_adjoined_devices_auto_encryption: Option<bool>,
    diagnostics_data_submission_mode: Option<DiagnosticDataSubmissionMode>,
    one_drive_disable_file_sync: Option<bool>,
    system_telemetry_proxy_server: Option<String>,
    edge_telemetry_for_microsoft365_analytics: Option<EdgeTelemetryMode>,
    ink_workspace_access: Option<InkAccessSetting>,
    ink_workspace_access_state: Option<Json>,
    ink_workspace_block_suggested_apps: Option<bool>,
    smart_screen_enable_app_install_control: Option<bool>,
    smart_screen_app_install_control: Option<AppInstallControlType>,
    personalization_desktop_image_url: Option<String>,
    personalization_lock_screen_image_url: Option<String>,
    bluetooth_allowed_services: Option<Vec<String>>,
    bluetooth_block_advertising: Option<bool>,
    bluetooth_block_prompted_proximal_connections: Option<bool>,
    bluetooth_block_discoverable_mode: Option<bool>,
    bluetooth_block_pre_pairing: Option<bool>,
    edge_block_autofill: Option<bool>,
    edge_blocked: Option<bool>,
    edge_cookie_policy: Option<Json>,
    edge_block_developer_tools: Option<bool>,
    edge_block_sending_do_not_track_header: Option<bool>,
    edge_block_extensions: Option<bool>,
    edge_block_in_private_browsing: Option<bool>,
    edge_block_java_script: Option<bool>,
    edge_block_password_manager: Option<bool>,
    edge_block_address_bar_dropdown: Option<bool>,
    edge_block_compatibility_list: Option<bool>,
    edge_clear_browsing_data_on_exit: Option<bool>,
    edge_allow_start_pages_modification: Option<bool>,
    edge_disable_first_run_page: Option<bool>,
    edge_block_live_tile_data_collection: Option<bool>,
    edge_sync_favorites_with_internet_explorer: Option<bool>,
    edge_favorites_list_location: Option<String>,
    edge_block_edit_favorites: Option<bool>,
    #[graph_entity(rename = "edgeNewTabPageURL")]
    edge_new_tab_page_url: Option<String>,
    edge_home_button_configuration: Option<Box<EdgeHomeButtonConfiguration>>,
    edge_home_button_configuration_enabled: Option<bool>,
    edge_opens_with: Option<EdgeOpenOptions>,
    edge_block_sideloading_extensions: Option<bool>,
    edge_required_extension_package_family_names: Option<Vec<String>>,
    edge_block_printing: Option<bool>,
    edge_favorites_bar_visibility: Option<VisibilitySetting>,
    edge_block_saving_history: Option<bool>,
    edge_block_full_screen_mode: Option<bool>,
    edge_block_web_content_on_new_tab_page: Option<bool>,
    edge_block_tab_preloading: Option<bool>,
    edge_block_prelaunch: Option<bool>,
    edge_show_message_when_opening_internet_explorer_sites: Option<InternetExplorerMessageSetting>,
    edge_prevent_certificate_error_override: Option<bool>,
    edge_kiosk_mode_restriction: Option<EdgeKioskModeRestrictionType>,
    edge_kiosk_reset_after_idle_time_in_minutes: Option<i32>,
    cellular_block_data_when_roaming: Option<bool>,
    cellular_block_vpn: Option<bool>,
    cellular_block_vpn_when_roaming: Option<bool>,
    cellular_data: Option<ConfigurationUsage>,
    defender_require_real_time_monitoring: Option<bool>,
    defender_require_behavior_monitoring: Option<bool>,
    defender_require_network_inspection_system: Option<bool>,
    defender_scan_downloads: Option<bool>,
    defender_schedule_scan_enable_low_cpu_priority: Option<bool>,
    defender_disable_catchup_quick_scan: Option<bool>,
    defender_disable_catchup_full_scan: Option<bool>,
    defender_scan_scripts_loaded_in_internet_explorer: Option<bool>,
    defender_block_end_user_access: Option<bool>,
    defender_signature_update_interval_in_hours: Option<i32>,
    defender_monitor_file_activity: Option<DefenderMonitorFileActivity>,
    defender_days_before_deleting_quarantined_malware: Option<i32>,
    defender_scan_max_cpu: Option<i32>,
    defender_scan_archive_files: Option<bool>,
    defender_scan_incoming_mail: Option<bool>,
    defender_scan_removable_drives_during_full_scan: Option<bool>,
    defender_scan_mapped_network_drives_during_full_scan: Option<bool>,
    defender_scan_network_files: Option<bool>,
    defender_require_cloud_protection: Option<bool>,
    defender_cloud_block_level: Option<DefenderCloudBlockLevelType>,
    defender_cloud_extended_timeout: Option<i32>,
    defender_cloud_extended_timeout_in_seconds: Option<i32>,
    defender_prompt_for_sample_submission: Option<DefenderPromptForSampleSubmission>,
    defender_scheduled_quick_scan_time: Option<TimeOfDay>,
    defender_scan_type: Option<DefenderScanType>,
    defender_system_scan_schedule: Option<WeeklySchedule>,
    defender_scheduled_scan_time: Option<TimeOfDay>,
    defender_potentially_unwanted_app_action: Option<DefenderPotentiallyUnwantedAppAction>,
    defender_potentially_unwanted_app_action_setting: Option<DefenderProtectionType>,
    defender_submit_samples_consent_type: Option<Json>,
    defender_block_on_access_protection: Option<bool>,
    defender_detected_malware_actions: Option<Json>,
    defender_file_extensions_to_exclude: Option<Vec<String>>,
    defender_files_and_folders_to_exclude: Option<Vec<String>>,
    defender_processes_to_exclude: Option<Vec<String>>,
    lock_screen_allow_timeout_configuration: Option<bool>,
    lock_screen_block_action_center_notifications: Option<bool>,
    lock_screen_block_cortana: Option<bool>,
    lock_screen_block_toast_notifications: Option<bool>,
    lock_screen_timeout_in_seconds: Option<i32>,
    lock_screen_activate_apps_with_voice: Option<Enablement>,
    password_block_simple: Option<bool>,
    password_expiration_days: Option<i32>,
    password_minimum_length: Option<i32>,
    password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    password_minimum_character_set_count: Option<i32>,
    password_previous_password_block_count: Option<i32>,
    password_required: Option<bool>,
    password_require_when_resume_from_idle_state: Option<bool>,
    password_required_type: Option<Json>,
    password_sign_in_failure_count_before_factory_reset: Option<i32>,
    password_minimum_age_in_days: Option<i32>,
    privacy_advertising_id: Option<Json>,
    privacy_auto_accept_pairing_and_consent_prompts: Option<bool>,
    privacy_disable_launch_experience: Option<bool>,
    privacy_block_input_personalization: Option<bool>,
    privacy_block_publish_user_activities: Option<bool>,
    privacy_block_activity_feed: Option<bool>,
    activate_apps_with_voice: Option<Enablement>,
    start_block_unpinning_apps_from_taskbar: Option<bool>,
    start_menu_app_list_visibility: Option<Json>,
    start_menu_hide_change_account_settings: Option<bool>,
    start_menu_hide_frequently_used_apps: Option<bool>,
    start_menu_hide_hibernate: Option<bool>,
    start_menu_hide_lock: Option<bool>,
    start_menu_hide_power_button: Option<bool>,
    start_menu_hide_recent_jump_lists: Option<bool>,
    start_menu_hide_recently_added_apps: Option<bool>,
    start_menu_hide_restart_options: Option<bool>,
    start_menu_hide_shut_down: Option<bool>,
    start_menu_hide_sign_out: Option<bool>,
    start_menu_hide_sleep: Option<bool>,
    start_menu_hide_switch_account: Option<bool>,
    start_menu_hide_user_tile: Option<bool>,
    start_menu_layout_edge_assets_xml: Option<Binary>,
    start_menu_layout_xml: Option<Binary>,
    start_menu_mode: Option<WindowsStartMenuModeType>,
    start_menu_pinned_folder_documents: Option<VisibilitySetting>,
    start_menu_pinned_folder_downloads: Option<VisibilitySetting>,
    start_menu_pinned_folder_file_explorer: Option<VisibilitySetting>,
    start_menu_pinned_folder_home_group: Option<VisibilitySetting>,
    start_menu_pinned_folder_music: Option<VisibilitySetting>,
    start_menu_pinned_folder_network: Option<VisibilitySetting>,
    start_menu_pinned_folder_personal_folder: Option<VisibilitySetting>,
    start_menu_pinned_folder_pictures: Option<VisibilitySetting>,
    start_menu_pinned_folder_settings: Option<VisibilitySetting>,
    start_menu_pinned_folder_videos: Option<VisibilitySetting>,
    settings_block_settings_app: Option<bool>,
    settings_block_system_page: Option<bool>,
    settings_block_devices_page: Option<bool>,
    settings_block_network_internet_page: Option<bool>,
    settings_block_personalization_page: Option<bool>,
    settings_block_accounts_page: Option<bool>,
    settings_block_time_language_page: Option<bool>,
    settings_block_ease_of_access_page: Option<bool>,
    settings_block_privacy_page: Option<bool>,
    settings_block_update_security_page: Option<bool>,
    settings_block_apps_page: Option<bool>,
    settings_block_gaming_page: Option<bool>,
    windows_spotlight_block_consumer_specific_features: Option<bool>,
    windows_spotlight_blocked: Option<bool>,
    windows_spotlight_block_on_action_center: Option<bool>,
    windows_spotlight_block_tailored_experiences: Option<bool>,
    windows_spotlight_block_third_party_notifications: Option<bool>,
    windows_spotlight_block_welcome_experience: Option<bool>,
    windows_spotlight_block_windows_tips: Option<bool>,
    windows_spotlight_configure_on_lock_screen: Option<Json>,
    network_proxy_apply_settings_device_wide: Option<bool>,
    network_proxy_disable_auto_detect: Option<bool>,
    network_proxy_automatic_configuration_url: Option<String>,
    network_proxy_server: Option<Box<Windows10NetworkProxyServer>>,
    accounts_block_adding_non_microsoft_account_email: Option<bool>,
    anti_theft_mode_blocked: Option<bool>,
    bluetooth_blocked: Option<bool>,
    camera_blocked: Option<bool>,
    connected_devices_service_blocked: Option<bool>,
    certificates_block_manual_root_certificate_installation: Option<bool>,
    copy_paste_blocked: Option<bool>,
    cortana_blocked: Option<bool>,
    device_management_block_factory_reset_on_mobile: Option<bool>,
    device_management_block_manual_unenroll: Option<bool>,
    safe_search_filter: Option<Json>,
    edge_block_popups: Option<bool>,
    edge_block_search_suggestions: Option<bool>,
    edge_block_search_engine_customization: Option<bool>,
    edge_block_sending_intranet_traffic_to_internet_explorer: Option<bool>,
    edge_send_intranet_traffic_to_internet_explorer: Option<bool>,
    edge_require_smart_screen: Option<bool>,
    edge_enterprise_mode_site_list_location: Option<String>,
    edge_first_run_url: Option<String>,
    edge_search_engine: Option<Box<EdgeSearchEngineBase>>,
    edge_homepage_urls: Option<Vec<String>>,
    edge_block_access_to_about_flags: Option<bool>,
    smart_screen_block_prompt_override: Option<bool>,
    smart_screen_block_prompt_override_for_files: Option<bool>,
    web_rtc_block_localhost_ip_address: Option<bool>,
    internet_sharing_blocked: Option<bool>,
    settings_block_add_provisioning_package: Option<bool>,
    settings_block_remove_provisioning_package: Option<bool>,
    settings_block_change_system_time: Option<bool>,
    settings_block_edit_device_name: Option<bool>,
    settings_block_change_region: Option<bool>,
    settings_block_change_language: Option<bool>,
    settings_block_change_power_sleep: Option<bool>,
    location_services_blocked: Option<bool>,
    microsoft_account_blocked: Option<bool>,
    microsoft_account_block_settings_sync: Option<bool>,
    nfc_blocked: Option<bool>,
    reset_protection_mode_blocked: Option<bool>,
    screen_capture_blocked: Option<bool>,
    storage_block_removable_storage: Option<bool>,
    storage_require_mobile_device_encryption: Option<bool>,
    usb_blocked: Option<bool>,
    voice_recording_blocked: Option<bool>,
    wi_fi_block_automatic_connect_hotspots: Option<bool>,
    wi_fi_blocked: Option<bool>,
    wi_fi_block_manual_configuration: Option<bool>,
    wi_fi_scan_interval: Option<i32>,
    wireless_display_block_projection_to_this_device: Option<bool>,
    wireless_display_block_user_input_from_receiver: Option<bool>,
    wireless_display_require_pin_for_pairing: Option<bool>,
    windows_store_blocked: Option<bool>,
    apps_allow_trusted_apps_sideloading: Option<Json>,
    windows_store_block_auto_update: Option<bool>,
    developer_unlock_setting: Option<Json>,
    shared_user_app_data_allowed: Option<bool>,
    apps_block_windows_store_originated_apps: Option<bool>,
    windows_store_enable_private_store_only: Option<bool>,
    storage_restrict_app_data_to_system_volume: Option<bool>,
    storage_restrict_app_install_to_system_volume: Option<bool>,
    game_dvr_blocked: Option<bool>,
    experience_block_device_discovery: Option<bool>,
    #[graph_entity(rename = "experienceBlockErrorDialogWhenNoSIM")]
    experience_block_error_dialog_when_no_sim: Option<bool>,
    experience_block_task_switcher: Option<bool>,
    logon_block_fast_user_switching: Option<bool>,
    tenant_lockdown_require_network_during_out_of_box_experience: Option<bool>,
    #[graph_entity(rename = "appManagementMSIAllowUserControlOverInstall")]
    app_management_msiallow_user_control_over_install: Option<bool>,
    #[graph_entity(rename = "appManagementMSIAlwaysInstallWithElevatedPrivileges")]
    app_management_msialways_install_with_elevated_privileges: Option<bool>,
    data_protection_block_direct_memory_access: Option<bool>,
    app_management_package_family_names_to_launch_after_log_on: Option<Vec<String>>,
    uninstall_built_in_apps: Option<bool>,
    configure_time_zone: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.windows10EndpointProtectionConfiguration"
)]
pub struct Windows10EndpointProtectionConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    dma_guard_device_enumeration_policy: Option<DmaGuardDeviceEnumerationPolicyType>,
    firewall_rules: Option<Vec<Json>>,
    user_rights_access_credential_manager_as_trusted_caller: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_allow_access_from_network: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_block_access_from_network: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_act_as_part_of_the_operating_system: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_local_log_on: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_deny_local_log_on: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_backup_data: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_change_system_time: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_create_global_objects: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_create_page_file: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_create_permanent_shared_objects: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_create_symbolic_links: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_create_token: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_debug_programs: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_remote_desktop_services_log_on: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_delegation: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_generate_security_audits: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_impersonate_client: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_increase_scheduling_priority: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_load_unload_drivers: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_lock_memory: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_manage_auditing_and_security_logs: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_manage_volumes: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_modify_firmware_environment: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_modify_object_labels: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_profile_single_process: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_remote_shutdown: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_restore_data: Option<Box<DeviceManagementUserRightsSetting>>,
    user_rights_take_ownership: Option<Box<DeviceManagementUserRightsSetting>>,
    xbox_services_enable_xbox_game_save_task: Option<bool>,
    xbox_services_accessory_management_service_startup_mode: Option<ServiceStartType>,
    xbox_services_live_auth_manager_service_startup_mode: Option<ServiceStartType>,
    xbox_services_live_game_save_service_startup_mode: Option<ServiceStartType>,
    xbox_services_live_networking_service_startup_mode: Option<ServiceStartType>,
    local_security_options_block_microsoft_accounts: Option<bool>,
    local_security_options_block_remote_logon_with_blank_password: Option<bool>,
    local_security_options_disable_administrator_account: Option<bool>,
    local_security_options_administrator_account_name: Option<String>,
    local_security_options_disable_guest_account: Option<bool>,
    local_security_options_guest_account_name: Option<String>,
    local_security_options_allow_undock_without_having_to_logon: Option<bool>,
    local_security_options_block_users_installing_printer_drivers: Option<bool>,
    local_security_options_block_remote_optical_drive_access: Option<bool>,
    local_security_options_format_and_eject_of_removable_media_allowed_user:
        Option<LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType>,
    local_security_options_machine_inactivity_limit: Option<i32>,
    local_security_options_machine_inactivity_limit_in_minutes: Option<i32>,
    local_security_options_do_not_require_ctrl_alt_del: Option<bool>,
    local_security_options_hide_last_signed_in_user: Option<bool>,
    local_security_options_hide_username_at_sign_in: Option<bool>,
    local_security_options_log_on_message_title: Option<String>,
    local_security_options_log_on_message_text: Option<String>,
    #[graph_entity(rename = "localSecurityOptionsAllowPKU2UAuthenticationRequests")]
    local_security_options_allow_pku2_uauthentication_requests: Option<bool>,
    local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool: Option<bool>,
    local_security_options_allow_remote_calls_to_security_accounts_manager: Option<String>,
    local_security_options_minimum_session_security_for_ntlm_ssp_based_clients: Option<Json>,
    local_security_options_minimum_session_security_for_ntlm_ssp_based_servers: Option<Json>,
    lan_manager_authentication_level: Option<LanManagerAuthenticationLevel>,
    lan_manager_workstation_disable_insecure_guest_logons: Option<bool>,
    local_security_options_clear_virtual_memory_page_file: Option<bool>,
    local_security_options_allow_system_to_be_shut_down_without_having_to_log_on: Option<bool>,
    #[graph_entity(rename = "localSecurityOptionsAllowUIAccessApplicationElevation")]
    local_security_options_allow_uiaccess_application_elevation: Option<bool>,
    local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations: Option<bool>,
    local_security_options_only_elevate_signed_executables: Option<bool>,
    local_security_options_administrator_elevation_prompt_behavior:
        Option<LocalSecurityOptionsAdministratorElevationPromptBehaviorType>,
    local_security_options_standard_user_elevation_prompt_behavior:
        Option<LocalSecurityOptionsStandardUserElevationPromptBehaviorType>,
    local_security_options_switch_to_secure_desktop_when_prompting_for_elevation: Option<bool>,
    local_security_options_detect_application_installations_and_prompt_for_elevation: Option<bool>,
    #[graph_entity(rename = "localSecurityOptionsAllowUIAccessApplicationsForSecureLocations")]
    local_security_options_allow_uiaccess_applications_for_secure_locations: Option<bool>,
    local_security_options_use_admin_approval_mode: Option<bool>,
    local_security_options_use_admin_approval_mode_for_administrators: Option<bool>,
    local_security_options_information_shown_on_lock_screen: Option<LocalSecurityOptionsInformationShownOnLockScreenType>,
    local_security_options_information_displayed_on_lock_screen: Option<LocalSecurityOptionsInformationDisplayedOnLockScreenType>,
    local_security_options_disable_client_digitally_sign_communications_if_server_agrees: Option<bool>,
    local_security_options_client_digitally_sign_communications_always: Option<bool>,
    #[graph_entity(rename = "localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers")]
    local_security_options_client_send_unencrypted_password_to_third_party_smbservers: Option<bool>,
    local_security_options_disable_server_digitally_sign_communications_always: Option<bool>,
    local_security_options_disable_server_digitally_sign_communications_if_client_agrees: Option<bool>,
    local_security_options_restrict_anonymous_access_to_named_pipes_and_shares: Option<bool>,
    #[graph_entity(rename = "localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts")]
    local_security_options_do_not_allow_anonymous_enumeration_of_samaccounts: Option<bool>,
    #[graph_entity(rename = "localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares")]
    local_security_options_allow_anonymous_enumeration_of_samaccounts_and_shares: Option<bool>,
    #[graph_entity(rename = "localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange")]
    local_security_options_do_not_store_lanmanager_hash_value_on_next_password_change: Option<bool>,
    local_security_options_smart_card_removal_behavior: Option<LocalSecurityOptionsSmartCardRemovalBehaviorType>,
    #[graph_entity(rename = "defenderSecurityCenterDisableAppBrowserUI")]
    defender_security_center_disable_app_browser_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableFamilyUI")]
    defender_security_center_disable_family_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableHealthUI")]
    defender_security_center_disable_health_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableNetworkUI")]
    defender_security_center_disable_network_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableVirusUI")]
    defender_security_center_disable_virus_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableAccountUI")]
    defender_security_center_disable_account_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableClearTpmUI")]
    defender_security_center_disable_clear_tpm_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableHardwareUI")]
    defender_security_center_disable_hardware_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableNotificationAreaUI")]
    defender_security_center_disable_notification_area_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableRansomwareUI")]
    defender_security_center_disable_ransomware_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableSecureBootUI")]
    defender_security_center_disable_secure_boot_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableTroubleshootingUI")]
    defender_security_center_disable_troubleshooting_ui: Option<bool>,
    #[graph_entity(rename = "defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI")]
    defender_security_center_disable_vulnerable_tpm_firmware_update_ui: Option<bool>,
    defender_security_center_organization_display_name: Option<String>,
    defender_security_center_help_email: Option<String>,
    defender_security_center_help_phone: Option<String>,
    #[graph_entity(rename = "defenderSecurityCenterHelpURL")]
    defender_security_center_help_url: Option<String>,
    defender_security_center_notifications_from_app: Option<Json>,
    #[graph_entity(rename = "defenderSecurityCenterITContactDisplay")]
    defender_security_center_itcontact_display: Option<Json>,
    windows_defender_tamper_protection: Option<WindowsDefenderTamperProtectionOptions>,
    #[graph_entity(rename = "firewallBlockStatefulFTP")]
    firewall_block_stateful_ftp: Option<bool>,
    firewall_idle_timeout_for_security_association_in_seconds: Option<i32>,
    firewall_pre_shared_key_encoding_method: Option<FirewallPreSharedKeyEncodingMethodType>,
    #[graph_entity(rename = "firewallIPSecExemptionsNone")]
    firewall_ipsec_exemptions_none: Option<bool>,
    #[graph_entity(rename = "firewallIPSecExemptionsAllowNeighborDiscovery")]
    firewall_ipsec_exemptions_allow_neighbor_discovery: Option<bool>,
    #[graph_entity(rename = "firewallIPSecExemptionsAllowICMP")]
    firewall_ipsec_exemptions_allow_icmp: Option<bool>,
    #[graph_entity(rename = "firewallIPSecExemptionsAllowRouterDiscovery")]
    firewall_ipsec_exemptions_allow_router_discovery: Option<bool>,
    #[graph_entity(rename = "firewallIPSecExemptionsAllowDHCP")]
    firewall_ipsec_exemptions_allow_dhcp: Option<bool>,
    firewall_certificate_revocation_list_check_method: Option<FirewallCertificateRevocationListCheckMethodType>,
    firewall_merge_keying_module_settings: Option<bool>,
    firewall_packet_queueing_method: Option<FirewallPacketQueueingMethodType>,
    firewall_profile_domain: Option<Box<WindowsFirewallNetworkProfile>>,
    firewall_profile_public: Option<Box<WindowsFirewallNetworkProfile>>,
    firewall_profile_private: Option<Box<WindowsFirewallNetworkProfile>>,
    defender_adobe_reader_launch_child_process: Option<DefenderProtectionType>,
    defender_attack_surface_reduction_excluded_paths: Option<Vec<String>>,
    defender_office_apps_other_process_injection_type: Option<Json>,
    defender_office_apps_other_process_injection: Option<DefenderProtectionType>,
    defender_office_communication_apps_launch_child_process: Option<DefenderProtectionType>,
    defender_office_apps_executable_content_creation_or_launch_type: Option<Json>,
    defender_office_apps_executable_content_creation_or_launch: Option<DefenderProtectionType>,
    defender_office_apps_launch_child_process_type: Option<Json>,
    defender_office_apps_launch_child_process: Option<DefenderProtectionType>,
    defender_office_macro_code_allow_win32_imports_type: Option<Json>,
    defender_office_macro_code_allow_win32_imports: Option<DefenderProtectionType>,
    defender_script_obfuscated_macro_code_type: Option<Json>,
    defender_script_obfuscated_macro_code: Option<DefenderProtectionType>,
    defender_script_downloaded_payload_execution_type: Option<Json>,
    defender_script_downloaded_payload_execution: Option<DefenderProtectionType>,
    defender_prevent_credential_stealing_type: Option<DefenderProtectionType>,
    defender_process_creation_type: Option<Json>,
    defender_process_creation: Option<DefenderProtectionType>,
    #[graph_entity(rename = "defenderUntrustedUSBProcessType")]
    defender_untrusted_usbprocess_type: Option<Json>,
    #[graph_entity(rename = "defenderUntrustedUSBProcess")]
    defender_untrusted_usbprocess: Option<DefenderProtectionType>,
    defender_untrusted_executable_type: Option<Json>,
    defender_untrusted_executable: Option<DefenderProtectionType>,
    defender_email_content_execution_type: Option<Json>,
    defender_email_content_execution: Option<DefenderProtectionType>,
    defender_advanced_ransomeware_protection_type: Option<DefenderProtectionType>,
    defender_guard_my_folders_type: Option<Json>,
    defender_guarded_folders_allowed_app_paths: Option<Vec<String>>,
    defender_additional_guarded_folders: Option<Vec<String>>,
    defender_network_protection_type: Option<DefenderProtectionType>,
    defender_exploit_protection_xml: Option<Binary>,
    defender_exploit_protection_xml_file_name: Option<String>,
    defender_security_center_block_exploit_protection_override: Option<bool>,
    defender_block_persistence_through_wmi_type: Option<Json>,
    app_locker_application_control: Option<AppLockerApplicationControlType>,
    device_guard_local_system_authority_credential_guard_settings: Option<DeviceGuardLocalSystemAuthorityCredentialGuardType>,
    device_guard_enable_virtualization_based_security: Option<bool>,
    #[graph_entity(rename = "deviceGuardEnableSecureBootWithDMA")]
    device_guard_enable_secure_boot_with_dma: Option<bool>,
    #[graph_entity(rename = "deviceGuardSecureBootWithDMA")]
    device_guard_secure_boot_with_dma: Option<SecureBootWithDMAType>,
    device_guard_launch_system_guard: Option<Enablement>,
    smart_screen_enable_in_shell: Option<bool>,
    smart_screen_block_override_for_files: Option<bool>,
    application_guard_enabled: Option<bool>,
    application_guard_enabled_options: Option<ApplicationGuardEnabledOptions>,
    application_guard_block_file_transfer: Option<Json>,
    application_guard_block_non_enterprise_content: Option<bool>,
    application_guard_allow_persistence: Option<bool>,
    application_guard_force_auditing: Option<bool>,
    application_guard_block_clipboard_sharing: Option<ApplicationGuardBlockClipboardSharingType>,
    #[graph_entity(rename = "applicationGuardAllowPrintToPDF")]
    application_guard_allow_print_to_pdf: Option<bool>,
    #[graph_entity(rename = "applicationGuardAllowPrintToXPS")]
    application_guard_allow_print_to_xps: Option<bool>,
    application_guard_allow_print_to_local_printers: Option<bool>,
    application_guard_allow_print_to_network_printers: Option<bool>,
    #[graph_entity(rename = "applicationGuardAllowVirtualGPU")]
    application_guard_allow_virtual_gpu: Option<bool>,
    application_guard_allow_file_save_on_host: Option<bool>,
    application_guard_allow_camera_microphone_redirection: Option<bool>,
    application_guard_certificate_thumbprints: Option<Vec<String>>,
    bit_locker_allow_standard_user_encryption: Option<bool>,
    bit_locker_disable_warning_for_other_disk_encryption: Option<bool>,
    bit_locker_enable_storage_card_encryption_on_mobile: Option<bool>,
    bit_locker_encrypt_device: Option<bool>,
    bit_locker_system_drive_policy: Option<Json>,
    bit_locker_fixed_drive_policy: Option<Box<BitLockerFixedDrivePolicy>>,
    bit_locker_removable_drive_policy: Option<Json>,
    bit_locker_recovery_password_rotation: Option<BitLockerRecoveryPasswordRotationType>,
    defender_disable_scan_archive_files: Option<bool>,
    defender_allow_scan_archive_files: Option<bool>,
    defender_disable_behavior_monitoring: Option<bool>,
    defender_allow_behavior_monitoring: Option<bool>,
    defender_disable_cloud_protection: Option<bool>,
    defender_allow_cloud_protection: Option<bool>,
    defender_enable_scan_incoming_mail: Option<bool>,
    defender_enable_scan_mapped_network_drives_during_full_scan: Option<bool>,
    defender_disable_scan_removable_drives_during_full_scan: Option<bool>,
    defender_allow_scan_removable_drives_during_full_scan: Option<bool>,
    defender_disable_scan_downloads: Option<bool>,
    defender_allow_scan_downloads: Option<bool>,
    defender_disable_intrusion_prevention_system: Option<bool>,
    defender_allow_intrusion_prevention_system: Option<bool>,
    defender_disable_on_access_protection: Option<bool>,
    defender_allow_on_access_protection: Option<bool>,
    defender_disable_real_time_monitoring: Option<bool>,
    defender_allow_real_time_monitoring: Option<bool>,
    defender_disable_scan_network_files: Option<bool>,
    defender_allow_scan_network_files: Option<bool>,
    defender_disable_scan_scripts_loaded_in_internet_explorer: Option<bool>,
    defender_allow_scan_scripts_loaded_in_internet_explorer: Option<bool>,
    defender_block_end_user_access: Option<bool>,
    defender_allow_end_user_access: Option<bool>,
    defender_scan_max_cpu_percentage: Option<i32>,
    defender_check_for_signatures_before_running_scan: Option<bool>,
    defender_cloud_block_level: Option<DefenderCloudBlockLevelType>,
    defender_cloud_extended_timeout_in_seconds: Option<i32>,
    defender_days_before_deleting_quarantined_malware: Option<i32>,
    defender_disable_catchup_full_scan: Option<bool>,
    defender_disable_catchup_quick_scan: Option<bool>,
    defender_enable_low_cpu_priority: Option<bool>,
    defender_file_extensions_to_exclude: Option<Vec<String>>,
    defender_files_and_folders_to_exclude: Option<Vec<String>>,
    defender_processes_to_exclude: Option<Vec<String>>,
    defender_potentially_unwanted_app_action: Option<DefenderProtectionType>,
    defender_scan_direction: Option<DefenderRealtimeScanDirection>,
    defender_scan_type: Option<DefenderScanType>,
    defender_scheduled_quick_scan_time: Option<TimeOfDay>,
    defender_scheduled_scan_day: Option<WeeklySchedule>,
    defender_scheduled_scan_time: Option<TimeOfDay>,
    defender_signature_update_interval_in_hours: Option<i32>,
    defender_submit_samples_consent_type: Option<Json>,
    defender_detected_malware_actions: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosGeneralDeviceConfiguration")]
pub struct IosGeneralDeviceConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    account_block_modification: Option<bool>,
    activation_lock_allow_when_supervised: Option<bool>,
    air_drop_blocked: Option<bool>,
    air_drop_force_unmanaged_drop_target: Option<bool>,
    air_play_force_pairing_password_for_outgoing_requests: Option<bool>,
    apple_watch_block_pairing: Option<bool>,
    apple_watch_force_wrist_detection: Option<bool>,
    apple_news_blocked: Option<bool>,
    apps_single_app_mode_list: Option<Vec<Json>>,
    apps_visibility_list: Option<Vec<Json>>,
    apps_visibility_list_type: Option<Json>,
    app_store_block_automatic_downloads: Option<bool>,
    app_store_blocked: Option<bool>,
    app_store_block_in_app_purchases: Option<bool>,
    #[graph_entity(rename = "appStoreBlockUIAppInstallation")]
    app_store_block_uiapp_installation: Option<bool>,
    app_store_require_password: Option<bool>,
    auto_fill_force_authentication: Option<bool>,
    bluetooth_block_modification: Option<bool>,
    camera_blocked: Option<bool>,
    cellular_block_data_roaming: Option<bool>,
    cellular_block_global_background_fetch_while_roaming: Option<bool>,
    cellular_block_per_app_data_modification: Option<bool>,
    cellular_block_personal_hotspot: Option<bool>,
    cellular_block_plan_modification: Option<bool>,
    cellular_block_voice_roaming: Option<bool>,
    certificates_block_untrusted_tls_certificates: Option<bool>,
    classroom_app_block_remote_screen_observation: Option<bool>,
    classroom_app_force_unprompted_screen_observation: Option<bool>,
    classroom_force_automatically_join_classes: Option<bool>,
    classroom_force_unprompted_app_and_device_lock: Option<bool>,
    compliant_apps_list: Option<Vec<Json>>,
    compliant_app_list_type: Option<Json>,
    configuration_profile_block_changes: Option<bool>,
    definition_lookup_blocked: Option<bool>,
    device_block_enable_restrictions: Option<bool>,
    device_block_erase_content_and_settings: Option<bool>,
    device_block_name_modification: Option<bool>,
    diagnostic_data_block_submission: Option<bool>,
    diagnostic_data_block_submission_modification: Option<bool>,
    documents_block_managed_documents_in_unmanaged_apps: Option<bool>,
    documents_block_unmanaged_documents_in_managed_apps: Option<bool>,
    email_in_domain_suffixes: Option<Vec<String>>,
    enterprise_app_block_trust: Option<bool>,
    enterprise_app_block_trust_modification: Option<bool>,
    esim_block_modification: Option<bool>,
    face_time_blocked: Option<bool>,
    find_my_friends_blocked: Option<bool>,
    gaming_block_game_center_friends: Option<bool>,
    gaming_block_multiplayer: Option<bool>,
    game_center_blocked: Option<bool>,
    host_pairing_blocked: Option<bool>,
    i_books_store_blocked: Option<bool>,
    i_books_store_block_erotica: Option<bool>,
    i_cloud_block_activity_continuation: Option<bool>,
    i_cloud_block_backup: Option<bool>,
    i_cloud_block_document_sync: Option<bool>,
    i_cloud_block_managed_apps_sync: Option<bool>,
    i_cloud_block_photo_library: Option<bool>,
    i_cloud_block_photo_stream_sync: Option<bool>,
    i_cloud_block_shared_photo_stream: Option<bool>,
    i_cloud_require_encrypted_backup: Option<bool>,
    i_tunes_block_explicit_content: Option<bool>,
    i_tunes_block_music_service: Option<bool>,
    i_tunes_block_radio: Option<bool>,
    keyboard_block_auto_correct: Option<bool>,
    keyboard_block_dictation: Option<bool>,
    keyboard_block_predictive: Option<bool>,
    keyboard_block_shortcuts: Option<bool>,
    keyboard_block_spell_check: Option<bool>,
    kiosk_mode_allow_assistive_speak: Option<bool>,
    kiosk_mode_allow_assistive_touch_settings: Option<bool>,
    kiosk_mode_allow_auto_lock: Option<bool>,
    kiosk_mode_block_auto_lock: Option<bool>,
    kiosk_mode_allow_color_inversion_settings: Option<bool>,
    kiosk_mode_allow_ringer_switch: Option<bool>,
    kiosk_mode_block_ringer_switch: Option<bool>,
    kiosk_mode_allow_screen_rotation: Option<bool>,
    kiosk_mode_block_screen_rotation: Option<bool>,
    kiosk_mode_allow_sleep_button: Option<bool>,
    kiosk_mode_block_sleep_button: Option<bool>,
    kiosk_mode_allow_touchscreen: Option<bool>,
    kiosk_mode_block_touchscreen: Option<bool>,
    kiosk_mode_enable_voice_control: Option<bool>,
    kiosk_mode_allow_voice_control_modification: Option<bool>,
    kiosk_mode_allow_voice_over_settings: Option<bool>,
    kiosk_mode_allow_volume_buttons: Option<bool>,
    kiosk_mode_block_volume_buttons: Option<bool>,
    kiosk_mode_allow_zoom_settings: Option<bool>,
    kiosk_mode_app_store_url: Option<String>,
    kiosk_mode_built_in_app_id: Option<String>,
    kiosk_mode_require_assistive_touch: Option<bool>,
    kiosk_mode_require_color_inversion: Option<bool>,
    kiosk_mode_require_mono_audio: Option<bool>,
    kiosk_mode_require_voice_over: Option<bool>,
    kiosk_mode_require_zoom: Option<bool>,
    kiosk_mode_managed_app_id: Option<String>,
    lock_screen_block_control_center: Option<bool>,
    lock_screen_block_notification_view: Option<bool>,
    lock_screen_block_passbook: Option<bool>,
    lock_screen_block_today_view: Option<bool>,
    media_content_rating_australia: Option<Json>,
    media_content_rating_canada: Option<Json>,
    media_content_rating_france: Option<Box<MediaContentRatingFrance>>,
    media_content_rating_germany: Option<Box<MediaContentRatingGermany>>,
    media_content_rating_ireland: Option<Box<MediaContentRatingIreland>>,
    media_content_rating_japan: Option<Json>,
    media_content_rating_new_zealand: Option<Json>,
    media_content_rating_united_kingdom: Option<Box<MediaContentRatingUnitedKingdom>>,
    media_content_rating_united_states: Option<Box<MediaContentRatingUnitedStates>>,
    network_usage_rules: Option<Vec<IosNetworkUsageRule>>,
    media_content_rating_apps: Option<Json>,
    messages_blocked: Option<bool>,
    notifications_block_settings_modification: Option<bool>,
    passcode_block_fingerprint_unlock: Option<bool>,
    passcode_block_fingerprint_modification: Option<bool>,
    passcode_block_modification: Option<bool>,
    passcode_block_simple: Option<bool>,
    passcode_expiration_days: Option<i32>,
    passcode_minimum_length: Option<i32>,
    passcode_minutes_of_inactivity_before_lock: Option<i32>,
    passcode_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    passcode_minimum_character_set_count: Option<i32>,
    passcode_previous_passcode_block_count: Option<i32>,
    passcode_sign_in_failure_count_before_wipe: Option<i32>,
    passcode_required_type: Option<Json>,
    passcode_required: Option<bool>,
    podcasts_blocked: Option<bool>,
    proximity_block_setup_to_new_device: Option<bool>,
    safari_block_autofill: Option<bool>,
    safari_block_java_script: Option<bool>,
    safari_block_popups: Option<bool>,
    safari_blocked: Option<bool>,
    safari_cookie_settings: Option<WebBrowserCookieSettings>,
    safari_managed_domains: Option<Vec<String>>,
    safari_password_auto_fill_domains: Option<Vec<String>>,
    safari_require_fraud_warning: Option<bool>,
    screen_capture_blocked: Option<bool>,
    siri_blocked: Option<bool>,
    siri_blocked_when_locked: Option<bool>,
    siri_block_user_generated_content: Option<bool>,
    siri_require_profanity_filter: Option<bool>,
    software_updates_enforced_delay_in_days: Option<i32>,
    software_updates_force_delayed: Option<bool>,
    spotlight_block_internet_results: Option<bool>,
    voice_dialing_blocked: Option<bool>,
    wallpaper_block_modification: Option<bool>,
    wi_fi_connect_only_to_configured_networks: Option<bool>,
    classroom_force_request_permission_to_leave_classes: Option<bool>,
    keychain_block_cloud_sync: Option<bool>,
    #[graph_entity(rename = "pkiBlockOTAUpdates")]
    pki_block_otaupdates: Option<bool>,
    privacy_force_limit_ad_tracking: Option<bool>,
    enterprise_book_block_backup: Option<bool>,
    enterprise_book_block_metadata_sync: Option<bool>,
    air_print_blocked: Option<bool>,
    air_print_block_credentials_storage: Option<bool>,
    #[graph_entity(rename = "airPrintForceTrustedTLS")]
    air_print_force_trusted_tls: Option<bool>,
    air_print_blocki_beacon_discovery: Option<bool>,
    files_network_drive_access_blocked: Option<bool>,
    files_usb_drive_access_blocked: Option<bool>,
    wifi_power_on_forced: Option<bool>,
    block_system_app_removal: Option<bool>,
    vpn_block_creation: Option<bool>,
    app_removal_blocked: Option<bool>,
    usb_restricted_mode_blocked: Option<bool>,
    password_block_auto_fill: Option<bool>,
    password_block_proximity_requests: Option<bool>,
    password_block_air_drop_sharing: Option<bool>,
    date_and_time_force_set_automatically: Option<bool>,
    contacts_allow_managed_to_unmanaged_write: Option<bool>,
    contacts_allow_unmanaged_to_managed_read: Option<bool>,
    cellular_block_personal_hotspot_modification: Option<bool>,
    continuous_path_keyboard_blocked: Option<bool>,
    find_my_device_in_find_my_app_blocked: Option<bool>,
    find_my_friends_in_find_my_app_blocked: Option<bool>,
    i_tunes_blocked: Option<bool>,
    shared_device_block_temporary_sessions: Option<bool>,
    app_clips_blocked: Option<bool>,
    apple_personalized_ads_blocked: Option<bool>,
    nfc_blocked: Option<bool>,
    auto_unlock_blocked: Option<bool>,
    unpaired_external_boot_to_recovery_allowed: Option<bool>,
    on_device_only_dictation_forced: Option<bool>,
    kiosk_mode_app_type: Option<IosKioskModeAppType>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration"
)]
pub struct AndroidDeviceOwnerGeneralDeviceConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    accounts_block_modification: Option<bool>,
    apps_allow_install_from_unknown_sources: Option<bool>,
    apps_auto_update_policy: Option<AndroidDeviceOwnerAppAutoUpdatePolicyType>,
    apps_default_permission_policy: Option<Json>,
    apps_recommend_skipping_first_use_hints: Option<bool>,
    bluetooth_block_configuration: Option<bool>,
    bluetooth_block_contact_sharing: Option<bool>,
    camera_blocked: Option<bool>,
    cellular_block_wi_fi_tethering: Option<bool>,
    certificate_credential_configuration_disabled: Option<bool>,
    microsoft_launcher_configuration_enabled: Option<bool>,
    microsoft_launcher_custom_wallpaper_enabled: Option<bool>,
    microsoft_launcher_custom_wallpaper_image_url: Option<String>,
    microsoft_launcher_custom_wallpaper_allow_user_modification: Option<bool>,
    microsoft_launcher_feed_enabled: Option<bool>,
    microsoft_launcher_feed_allow_user_modification: Option<bool>,
    microsoft_launcher_dock_presence_configuration: Option<MicrosoftLauncherDockPresence>,
    microsoft_launcher_dock_presence_allow_user_modification: Option<bool>,
    microsoft_launcher_search_bar_placement_configuration: Option<MicrosoftLauncherSearchBarPlacement>,
    enrollment_profile: Option<Json>,
    data_roaming_blocked: Option<bool>,
    date_time_configuration_blocked: Option<bool>,
    factory_reset_device_administrator_emails: Option<Vec<String>>,
    factory_reset_blocked: Option<bool>,
    global_proxy: Option<Box<AndroidDeviceOwnerGlobalProxy>>,
    google_accounts_blocked: Option<bool>,
    kiosk_customization_device_settings_blocked: Option<bool>,
    kiosk_customization_power_button_actions_blocked: Option<bool>,
    kiosk_customization_status_bar: Option<Json>,
    kiosk_customization_system_error_warnings: Option<bool>,
    kiosk_customization_system_navigation: Option<AndroidDeviceOwnerKioskCustomizationSystemNavigation>,
    kiosk_mode_screen_saver_configuration_enabled: Option<bool>,
    kiosk_mode_screen_saver_image_url: Option<String>,
    kiosk_mode_screen_saver_display_time_in_seconds: Option<i32>,
    kiosk_mode_screen_saver_start_delay_in_seconds: Option<i32>,
    kiosk_mode_screen_saver_detect_media_disabled: Option<bool>,
    kiosk_mode_apps: Option<Vec<Json>>,
    kiosk_mode_wallpaper_url: Option<String>,
    kiosk_mode_exit_code: Option<String>,
    kiosk_mode_virtual_home_button_enabled: Option<bool>,
    kiosk_mode_virtual_home_button_type: Option<AndroidDeviceOwnerVirtualHomeButtonType>,
    kiosk_mode_bluetooth_configuration_enabled: Option<bool>,
    kiosk_mode_wi_fi_configuration_enabled: Option<bool>,
    kiosk_mode_flashlight_configuration_enabled: Option<bool>,
    kiosk_mode_media_volume_configuration_enabled: Option<bool>,
    kiosk_mode_show_device_info: Option<bool>,
    kiosk_mode_managed_settings_entry_disabled: Option<bool>,
    kiosk_mode_debug_menu_easy_access_enabled: Option<bool>,
    kiosk_mode_show_app_notification_badge: Option<bool>,
    kiosk_mode_screen_orientation: Option<AndroidDeviceOwnerKioskModeScreenOrientation>,
    kiosk_mode_icon_size: Option<Json>,
    kiosk_mode_folder_icon: Option<Json>,
    kiosk_mode_wifi_allowed_ssids: Option<Vec<String>>,
    kiosk_mode_app_order_enabled: Option<bool>,
    kiosk_mode_apps_in_folder_ordered_by_name: Option<bool>,
    kiosk_mode_grid_height: Option<i32>,
    kiosk_mode_grid_width: Option<i32>,
    kiosk_mode_lock_home_screen: Option<bool>,
    kiosk_mode_managed_folders: Option<Vec<Json>>,
    kiosk_mode_app_positions: Option<Vec<Json>>,
    microphone_force_mute: Option<bool>,
    network_escape_hatch_allowed: Option<bool>,
    nfc_block_outgoing_beam: Option<bool>,
    password_block_keyguard: Option<bool>,
    password_block_keyguard_features: Option<Vec<AndroidKeyguardFeature>>,
    password_expiration_days: Option<i32>,
    password_minimum_length: Option<i32>,
    password_minimum_letter_characters: Option<i32>,
    password_minimum_lower_case_characters: Option<i32>,
    password_minimum_non_letter_characters: Option<i32>,
    password_minimum_numeric_characters: Option<i32>,
    password_minimum_symbol_characters: Option<i32>,
    password_minimum_upper_case_characters: Option<i32>,
    password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    password_previous_password_count_to_block: Option<i32>,
    password_required_type: Option<AndroidDeviceOwnerRequiredPasswordType>,
    password_sign_in_failure_count_before_factory_reset: Option<i32>,
    play_store_mode: Option<AndroidDeviceOwnerPlayStoreMode>,
    safe_boot_blocked: Option<bool>,
    screen_capture_blocked: Option<bool>,
    security_allow_debugging_features: Option<bool>,
    security_require_verify_apps: Option<bool>,
    status_bar_blocked: Option<bool>,
    stay_on_modes: Option<Vec<AndroidDeviceOwnerBatteryPluggedMode>>,
    storage_allow_usb: Option<bool>,
    storage_block_external_media: Option<bool>,
    storage_block_usb_file_transfer: Option<bool>,
    system_update_window_start_minutes_after_midnight: Option<i32>,
    system_update_window_end_minutes_after_midnight: Option<i32>,
    system_update_install_type: Option<AndroidDeviceOwnerSystemUpdateInstallType>,
    system_windows_blocked: Option<bool>,
    users_block_add: Option<bool>,
    users_block_remove: Option<bool>,
    volume_block_adjustment: Option<bool>,
    vpn_always_on_lockdown_mode: Option<bool>,
    vpn_always_on_package_identifier: Option<String>,
    wifi_block_edit_configurations: Option<bool>,
    wifi_block_edit_policy_defined_configurations: Option<bool>,
    personal_profile_apps_allow_install_from_unknown_sources: Option<bool>,
    personal_profile_camera_blocked: Option<bool>,
    personal_profile_screen_capture_blocked: Option<bool>,
    work_profile_password_expiration_days: Option<i32>,
    work_profile_password_minimum_length: Option<i32>,
    work_profile_password_minimum_numeric_characters: Option<i32>,
    work_profile_password_minimum_non_letter_characters: Option<i32>,
    work_profile_password_minimum_letter_characters: Option<i32>,
    work_profile_password_minimum_lower_case_characters: Option<i32>,
    work_profile_password_minimum_upper_case_characters: Option<i32>,
    work_profile_password_minimum_symbol_characters: Option<i32>,
    work_profile_password_previous_password_count_to_block: Option<i32>,
    work_profile_password_sign_in_failure_count_before_factory_reset: Option<i32>,
    work_profile_password_required_type: Option<AndroidDeviceOwnerRequiredPasswordType>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/managedDevices", odata = "microsoft.graph.windowsManagedDevice")]
pub struct WindowsManagedDevice {
    id: Option<String>,
    user_id: Option<String>,
    device_name: Option<String>,
    hardware_information: Option<Box<HardwareInformation>>,
    owner_type: Option<Json>,
    managed_device_owner_type: Option<Json>,
    device_action_results: Option<Vec<DeviceActionResult>>,
    management_state: Option<ManagementState>,
    enrolled_date_time: Option<DateTimeOffset>,
    last_sync_date_time: Option<DateTimeOffset>,
    chassis_type: Option<Json>,
    operating_system: Option<String>,
    device_type: Option<DeviceType>,
    compliance_state: Option<ComplianceState>,
    jail_broken: Option<String>,
    management_agent: Option<ManagementAgentType>,
    os_version: Option<String>,
    eas_activated: Option<bool>,
    eas_device_id: Option<String>,
    eas_activation_date_time: Option<DateTimeOffset>,
    aad_registered: Option<bool>,
    #[graph_entity(rename = "azureADRegistered")]
    azure_adregistered: Option<bool>,
    device_enrollment_type: Option<DeviceEnrollmentType>,
    lost_mode_state: Option<LostModeState>,
    activation_lock_bypass_code: Option<String>,
    email_address: Option<String>,
    azure_active_directory_device_id: Option<String>,
    #[graph_entity(rename = "azureADDeviceId")]
    azure_addevice_id: Option<String>,
    device_registration_state: Option<DeviceRegistrationState>,
    device_category_display_name: Option<String>,
    is_supervised: Option<bool>,
    exchange_last_successful_sync_date_time: Option<DateTimeOffset>,
    exchange_access_state: Option<DeviceManagementExchangeAccessState>,
    exchange_access_state_reason: Option<DeviceManagementExchangeAccessStateReason>,
    remote_assistance_session_url: Option<String>,
    remote_assistance_session_error_details: Option<String>,
    is_encrypted: Option<bool>,
    user_principal_name: Option<String>,
    model: Option<String>,
    manufacturer: Option<String>,
    imei: Option<String>,
    compliance_grace_period_expiration_date_time: Option<DateTimeOffset>,
    serial_number: Option<String>,
    phone_number: Option<String>,
    android_security_patch_level: Option<String>,
    user_display_name: Option<String>,
    configuration_manager_client_enabled_features: Option<Box<ConfigurationManagerClientEnabledFeatures>>,
    wi_fi_mac_address: Option<String>,
    device_health_attestation_state: Option<Json>,
    subscriber_carrier: Option<String>,
    meid: Option<String>,
    total_storage_space_in_bytes: Option<i64>,
    free_storage_space_in_bytes: Option<i64>,
    managed_device_name: Option<String>,
    partner_reported_threat_state: Option<Json>,
    retire_after_date_time: Option<DateTimeOffset>,
    users_logged_on: Option<Vec<LoggedOnUser>>,
    prefer_mdm_over_group_policy_applied_date_time: Option<DateTimeOffset>,
    autopilot_enrolled: Option<bool>,
    require_user_enrollment_approval: Option<bool>,
    management_certificate_expiration_date: Option<DateTimeOffset>,
    iccid: Option<String>,
    udid: Option<String>,
    role_scope_tag_ids: Option<Vec<String>>,
    windows_active_malware_count: Option<i32>,
    windows_remediated_malware_count: Option<i32>,
    notes: Option<String>,
    configuration_manager_client_health_state: Option<Box<ConfigurationManagerClientHealthState>>,
    configuration_manager_client_information: Option<Box<ConfigurationManagerClientInformation>>,
    ethernet_mac_address: Option<String>,
    physical_memory_in_bytes: Option<i64>,
    processor_architecture: Option<ManagedDeviceArchitecture>,
    specification_version: Option<String>,
    join_type: Option<Json>,
    sku_family: Option<String>,
    sku_number: Option<i32>,
    management_features: Option<ManagedDeviceManagementFeatures>,
    #[graph_entity(rename = "chromeOSDeviceInfo")]
    chrome_osdevice_info: Option<Vec<ChromeOSDeviceProperty>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
pub struct User {
    about_me: Option<String>,
    account_enabled: Option<bool>,
    age_group: Option<Json>,
    assigned_licenses: Option<Vec<AssignedLicense>>,
    assigned_plans: Option<Vec<AssignedPlan>>,
    birthday: Option<DateTimeOffset>,
    business_phones: Option<Vec<String>>,
    city: Option<String>,
    company_name: Option<String>,
    consent_provided_for_minor: Option<Json>,
    country: Option<String>,
    created_date_time: Option<DateTimeOffset>,
    creation_type: Option<String>,
    deleted_date_time: Option<DateTimeOffset>,
    department: Option<String>,
    display_name: Option<String>,
    employee_hire_date: Option<DateTimeOffset>,
    employee_id: Option<String>,
    employee_org_data: Option<Box<EmployeeOrgData>>,
    employee_type: Option<String>,
    external_user_state: Option<String>,
    external_user_state_change_date_time: Option<String>,
    fax_number: Option<String>,
    given_name: Option<String>,
    hire_date: Option<DateTimeOffset>,
    id: Option<String>,
    identities: Option<Vec<Json>>,
    im_addresses: Option<Vec<String>>,
    info_catalogs: Option<Vec<String>>,
    interests: Option<Vec<String>>,
    is_resource_account: Option<bool>,
    job_title: Option<String>,
    last_password_change_date_time: Option<DateTimeOffset>,
    legal_age_group_classification: Option<Json>,
    license_assignment_states: Option<Vec<LicenseAssignmentState>>,
    mail: Option<String>,
    mailbox_settings: Option<Box<MailboxSettings>>,
    mail_nickname: Option<String>,
    mobile_phone: Option<String>,
    my_site: Option<String>,
    office_location: Option<String>,
    on_premises_distinguished_name: Option<String>,
    on_premises_domain_name: Option<String>,
    on_premises_extension_attributes: Option<Box<OnPremisesExtensionAttributes>>,
    on_premises_immutable_id: Option<String>,
    on_premises_last_sync_date_time: Option<DateTimeOffset>,
    on_premises_provisioning_errors: Option<Vec<OnPremisesProvisioningError>>,
    on_premises_sam_account_name: Option<String>,
    on_premises_security_identifier: Option<String>,
    on_premises_sync_enabled: Option<bool>,
    on_premises_user_principal_name: Option<String>,
    other_mails: Option<Vec<String>>,
    password_policies: Option<String>,
    password_profile: Option<Box<PasswordProfile>>,
    past_projects: Option<Vec<String>>,
    postal_code: Option<String>,
    preferred_data_location: Option<String>,
    preferred_language: Option<String>,
    preferred_name: Option<String>,
    provisioned_plans: Option<Vec<Json>>,
    proxy_addresses: Option<Vec<String>>,
    refresh_tokens_valid_from_date_time: Option<DateTimeOffset>,
    responsibilities: Option<Vec<String>>,
    schools: Option<Vec<String>>,
    show_in_address_list: Option<bool>,
    sign_in_sessions_valid_from_date_time: Option<DateTimeOffset>,
    skills: Option<Vec<String>>,
    sign_in_activity: Option<Box<SignInActivity>>,
    state: Option<String>,
    street_address: Option<String>,
    surname: Option<String>,
    usage_location: Option<String>,
    user_principal_name: Option<String>,
    user_type: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosikEv2VpnConfiguration")]
pub struct IosikEv2VpnConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    connection_name: Option<String>,
    connection_type: Option<Json>,
    login_group_or_domain: Option<String>,
    role: Option<String>,
    realm: Option<String>,
    server: Option<Json>,
    identifier: Option<String>,
    custom_data: Option<Vec<Json>>,
    custom_key_value_data: Option<Vec<KeyValuePair>>,
    enable_split_tunneling: Option<bool>,
    authentication_method: Option<VpnAuthenticationMethod>,
    enable_per_app: Option<bool>,
    safari_domains: Option<Vec<String>>,
    on_demand_rules: Option<Vec<VpnOnDemandRule>>,
    provider_type: Option<VpnProviderType>,
    associated_domains: Option<Vec<String>>,
    excluded_domains: Option<Vec<String>>,
    disable_on_demand_user_override: Option<bool>,
    disconnect_on_idle: Option<bool>,
    disconnect_on_idle_timer_in_seconds: Option<i32>,
    proxy_server: Option<Box<VpnProxyServer>>,
    opt_in_to_device_id_sharing: Option<bool>,
    user_domain: Option<String>,
    strict_enforcement: Option<bool>,
    cloud_name: Option<String>,
    exclude_list: Option<Vec<String>>,
    targeted_mobile_apps: Option<Vec<Json>>,
    microsoft_tunnel_site_id: Option<String>,
    child_security_association_parameters: Option<Box<IosVpnSecurityAssociationParameters>>,
    client_authentication_type: Option<VpnClientAuthenticationType>,
    dead_peer_detection_rate: Option<Json>,
    disable_mobility_and_multihoming: Option<bool>,
    disable_redirect: Option<bool>,
    enable_certificate_revocation_check: Option<bool>,
    #[graph_entity(rename = "enableEAP")]
    enable_eap: Option<bool>,
    enable_perfect_forward_secrecy: Option<bool>,
    enable_use_internal_subnet_attributes: Option<bool>,
    local_identifier: Option<VpnLocalIdentifier>,
    remote_identifier: Option<String>,
    security_association_parameters: Option<Box<IosVpnSecurityAssociationParameters>>,
    server_certificate_common_name: Option<String>,
    server_certificate_issuer_common_name: Option<String>,
    server_certificate_type: Option<VpnServerCertificateType>,
    shared_secret: Option<String>,
    tls_maximum_version: Option<String>,
    tls_minimum_version: Option<String>,
    allow_default_security_association_parameters: Option<bool>,
    allow_default_child_security_association_parameters: Option<bool>,
    always_on_configuration: Option<Json>,
    enable_always_on_configuration: Option<bool>,
    mtu_size_in_bytes: Option<i32>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSGeneralDeviceConfiguration")]
pub struct MacOSGeneralDeviceConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    compliant_apps_list: Option<Vec<Json>>,
    compliant_app_list_type: Option<Json>,
    email_in_domain_suffixes: Option<Vec<String>>,
    password_block_simple: Option<bool>,
    password_expiration_days: Option<i32>,
    password_minimum_character_set_count: Option<i32>,
    password_minimum_length: Option<i32>,
    password_minutes_of_inactivity_before_lock: Option<i32>,
    password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    password_previous_password_block_count: Option<i32>,
    password_required_type: Option<Json>,
    password_required: Option<bool>,
    password_maximum_attempt_count: Option<i32>,
    password_minutes_until_failed_login_reset: Option<i32>,
    keychain_block_cloud_sync: Option<bool>,
    air_print_blocked: Option<bool>,
    #[graph_entity(rename = "airPrintForceTrustedTLS")]
    air_print_force_trusted_tls: Option<bool>,
    air_print_blocki_beacon_discovery: Option<bool>,
    safari_block_autofill: Option<bool>,
    camera_blocked: Option<bool>,
    i_tunes_block_music_service: Option<bool>,
    spotlight_block_internet_results: Option<bool>,
    keyboard_block_dictation: Option<bool>,
    definition_lookup_blocked: Option<bool>,
    apple_watch_block_auto_unlock: Option<bool>,
    i_tunes_block_file_sharing: Option<bool>,
    i_cloud_block_document_sync: Option<bool>,
    i_cloud_block_mail: Option<bool>,
    i_cloud_block_address_book: Option<bool>,
    i_cloud_block_calendar: Option<bool>,
    i_cloud_block_reminders: Option<bool>,
    i_cloud_block_bookmarks: Option<bool>,
    i_cloud_block_notes: Option<bool>,
    air_drop_blocked: Option<bool>,
    password_block_modification: Option<bool>,
    password_block_fingerprint_unlock: Option<bool>,
    password_block_auto_fill: Option<bool>,
    password_block_proximity_requests: Option<bool>,
    password_block_air_drop_sharing: Option<bool>,
    software_updates_enforced_delay_in_days: Option<i32>,
    update_delay_policy: Option<Json>,
    content_caching_blocked: Option<bool>,
    i_cloud_block_photo_library: Option<bool>,
    screen_capture_blocked: Option<bool>,
    classroom_app_block_remote_screen_observation: Option<bool>,
    classroom_app_force_unprompted_screen_observation: Option<bool>,
    classroom_force_automatically_join_classes: Option<bool>,
    classroom_force_request_permission_to_leave_classes: Option<bool>,
    classroom_force_unprompted_app_and_device_lock: Option<bool>,
    i_cloud_block_activity_continuation: Option<bool>,
    privacy_access_controls: Option<Vec<Json>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidGeneralDeviceConfiguration")]
pub struct AndroidGeneralDeviceConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    apps_block_clipboard_sharing: Option<bool>,
    apps_block_copy_paste: Option<bool>,
    apps_block_you_tube: Option<bool>,
    bluetooth_blocked: Option<bool>,
    camera_blocked: Option<bool>,
    cellular_block_data_roaming: Option<bool>,
    cellular_block_messaging: Option<bool>,
    cellular_block_voice_roaming: Option<bool>,
    cellular_block_wi_fi_tethering: Option<bool>,
    compliant_apps_list: Option<Vec<Json>>,
    compliant_app_list_type: Option<Json>,
    diagnostic_data_block_submission: Option<bool>,
    location_services_blocked: Option<bool>,
    google_account_block_auto_sync: Option<bool>,
    google_play_store_blocked: Option<bool>,
    kiosk_mode_block_sleep_button: Option<bool>,
    kiosk_mode_block_volume_buttons: Option<bool>,
    date_and_time_block_changes: Option<bool>,
    kiosk_mode_apps: Option<Vec<Json>>,
    nfc_blocked: Option<bool>,
    password_block_fingerprint_unlock: Option<bool>,
    password_block_trust_agents: Option<bool>,
    password_expiration_days: Option<i32>,
    password_minimum_length: Option<i32>,
    password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    password_previous_password_block_count: Option<i32>,
    password_sign_in_failure_count_before_factory_reset: Option<i32>,
    password_required_type: Option<AndroidRequiredPasswordType>,
    required_password_complexity: Option<Json>,
    password_required: Option<bool>,
    power_off_blocked: Option<bool>,
    factory_reset_blocked: Option<bool>,
    screen_capture_blocked: Option<bool>,
    device_sharing_allowed: Option<bool>,
    storage_block_google_backup: Option<bool>,
    storage_block_removable_storage: Option<bool>,
    storage_require_device_encryption: Option<bool>,
    storage_require_removable_storage_encryption: Option<bool>,
    voice_assistant_blocked: Option<bool>,
    voice_dialing_blocked: Option<bool>,
    web_browser_block_popups: Option<bool>,
    web_browser_block_autofill: Option<bool>,
    web_browser_block_java_script: Option<bool>,
    web_browser_blocked: Option<bool>,
    web_browser_cookie_settings: Option<WebBrowserCookieSettings>,
    wi_fi_blocked: Option<bool>,
    apps_install_allow_list: Option<Vec<Json>>,
    apps_launch_block_list: Option<Vec<Json>>,
    apps_hide_list: Option<Vec<Json>>,
    security_require_verify_apps: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/androidManagedAppProtections", odata = "microsoft.graph.androidManagedAppProtection")]
pub struct AndroidManagedAppProtection {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    version: Option<String>,
    period_offline_before_access_check: Option<Duration>,
    period_online_before_access_check: Option<Duration>,
    allowed_inbound_data_transfer_sources: Option<Json>,
    allowed_outbound_data_transfer_destinations: Option<Json>,
    organizational_credentials_required: Option<bool>,
    allowed_outbound_clipboard_sharing_level: Option<Json>,
    data_backup_blocked: Option<bool>,
    device_compliance_required: Option<bool>,
    managed_browser_to_open_links_required: Option<bool>,
    save_as_blocked: Option<bool>,
    period_offline_before_wipe_is_enforced: Option<Duration>,
    pin_required: Option<bool>,
    maximum_pin_retries: Option<i32>,
    simple_pin_blocked: Option<bool>,
    minimum_pin_length: Option<i32>,
    pin_character_set: Option<ManagedAppPinCharacterSet>,
    period_before_pin_reset: Option<Duration>,
    allowed_data_storage_locations: Option<Vec<ManagedAppDataStorageLocation>>,
    contact_sync_blocked: Option<bool>,
    print_blocked: Option<bool>,
    fingerprint_blocked: Option<bool>,
    disable_app_pin_if_device_pin_is_set: Option<bool>,
    minimum_required_os_version: Option<String>,
    minimum_warning_os_version: Option<String>,
    minimum_required_app_version: Option<String>,
    minimum_warning_app_version: Option<String>,
    minimum_wipe_os_version: Option<String>,
    minimum_wipe_app_version: Option<String>,
    app_action_if_device_compliance_required: Option<Json>,
    app_action_if_maximum_pin_retries_exceeded: Option<Json>,
    pin_required_instead_of_biometric_timeout: Option<Duration>,
    allowed_outbound_clipboard_sharing_exception_length: Option<i32>,
    notification_restriction: Option<ManagedAppNotificationRestriction>,
    is_assigned: Option<bool>,
    targeted_app_management_levels: Option<Json>,
    screen_capture_blocked: Option<bool>,
    disable_app_encryption_if_device_encryption_is_enabled: Option<bool>,
    encrypt_app_data: Option<bool>,
    deployed_app_count: Option<i32>,
    minimum_required_patch_version: Option<String>,
    minimum_warning_patch_version: Option<String>,
    exempted_app_packages: Option<Vec<KeyValuePair>>,
    minimum_wipe_patch_version: Option<String>,
    allowed_android_device_manufacturers: Option<String>,
    app_action_if_android_device_manufacturer_not_allowed: Option<Json>,
    required_android_safety_net_device_attestation_type: Option<AndroidManagedAppSafetyNetDeviceAttestationType>,
    app_action_if_android_safety_net_device_attestation_failed: Option<Json>,
    required_android_safety_net_apps_verification_type: Option<AndroidManagedAppSafetyNetAppsVerificationType>,
    app_action_if_android_safety_net_apps_verification_failed: Option<Json>,
    custom_browser_package_id: Option<String>,
    custom_browser_display_name: Option<String>,
    minimum_required_company_portal_version: Option<String>,
    minimum_warning_company_portal_version: Option<String>,
    minimum_wipe_company_portal_version: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration"
)]
pub struct AndroidWorkProfileGeneralDeviceConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    password_block_face_unlock: Option<bool>,
    password_block_fingerprint_unlock: Option<bool>,
    password_block_iris_unlock: Option<bool>,
    password_block_trust_agents: Option<bool>,
    password_expiration_days: Option<i32>,
    password_minimum_length: Option<i32>,
    password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    password_previous_password_block_count: Option<i32>,
    password_sign_in_failure_count_before_factory_reset: Option<i32>,
    password_required_type: Option<AndroidWorkProfileRequiredPasswordType>,
    work_profile_allow_app_installs_from_unknown_sources: Option<bool>,
    work_profile_data_sharing_type: Option<AndroidWorkProfileCrossProfileDataSharingType>,
    work_profile_block_notifications_while_device_locked: Option<bool>,
    work_profile_block_adding_accounts: Option<bool>,
    work_profile_bluetooth_enable_contact_sharing: Option<bool>,
    work_profile_block_screen_capture: Option<bool>,
    work_profile_block_cross_profile_caller_id: Option<bool>,
    work_profile_block_camera: Option<bool>,
    work_profile_block_cross_profile_contacts_search: Option<bool>,
    work_profile_block_cross_profile_copy_paste: Option<bool>,
    work_profile_default_app_permission_policy: Option<AndroidWorkProfileDefaultAppPermissionPolicyType>,
    work_profile_password_block_face_unlock: Option<bool>,
    work_profile_password_block_fingerprint_unlock: Option<bool>,
    work_profile_password_block_iris_unlock: Option<bool>,
    work_profile_password_block_trust_agents: Option<bool>,
    work_profile_password_expiration_days: Option<i32>,
    work_profile_password_minimum_length: Option<i32>,
    work_profile_password_min_numeric_characters: Option<i32>,
    work_profile_password_min_non_letter_characters: Option<i32>,
    work_profile_password_min_letter_characters: Option<i32>,
    work_profile_password_min_lower_case_characters: Option<i32>,
    work_profile_password_min_upper_case_characters: Option<i32>,
    work_profile_password_min_symbol_characters: Option<i32>,
    work_profile_password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    work_profile_password_previous_password_block_count: Option<i32>,
    work_profile_password_sign_in_failure_count_before_factory_reset: Option<i32>,
    work_profile_password_required_type: Option<AndroidWorkProfileRequiredPasswordType>,
    work_profile_require_password: Option<bool>,
    security_require_verify_apps: Option<bool>,
    vpn_always_on_package_identifier: Option<String>,
    vpn_enable_always_on_lockdown_mode: Option<bool>,
    work_profile_allow_widgets: Option<bool>,
    work_profile_block_personal_app_installs_from_unknown_sources: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windowsUpdateForBusinessConfiguration")]
pub struct WindowsUpdateForBusinessConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    delivery_optimization_mode: Option<Json>,
    prerelease_features: Option<PrereleaseFeatures>,
    automatic_update_mode: Option<Json>,
    microsoft_update_service_allowed: Option<bool>,
    drivers_excluded: Option<bool>,
    installation_schedule: Option<Box<WindowsUpdateInstallScheduleType>>,
    quality_updates_deferral_period_in_days: Option<i32>,
    feature_updates_deferral_period_in_days: Option<i32>,
    quality_updates_paused: Option<bool>,
    feature_updates_paused: Option<bool>,
    quality_updates_pause_expiry_date_time: Option<DateTimeOffset>,
    feature_updates_pause_expiry_date_time: Option<DateTimeOffset>,
    business_ready_updates_only: Option<Json>,
    skip_checks_before_restart: Option<bool>,
    update_weeks: Option<WindowsUpdateForBusinessUpdateWeeks>,
    quality_updates_pause_start_date: Option<Date>,
    feature_updates_pause_start_date: Option<Date>,
    feature_updates_rollback_window_in_days: Option<i32>,
    quality_updates_will_be_rolled_back: Option<bool>,
    feature_updates_will_be_rolled_back: Option<bool>,
    quality_updates_rollback_start_date_time: Option<DateTimeOffset>,
    feature_updates_rollback_start_date_time: Option<DateTimeOffset>,
    engaged_restart_deadline_in_days: Option<i32>,
    engaged_restart_snooze_schedule_in_days: Option<i32>,
    engaged_restart_transition_schedule_in_days: Option<i32>,
    deadline_for_feature_updates_in_days: Option<i32>,
    deadline_for_quality_updates_in_days: Option<i32>,
    deadline_grace_period_in_days: Option<i32>,
    postpone_reboot_until_after_deadline: Option<bool>,
    auto_restart_notification_dismissal: Option<AutoRestartNotificationDismissalMethod>,
    schedule_restart_warning_in_hours: Option<i32>,
    schedule_imminent_restart_warning_in_minutes: Option<i32>,
    user_pause_access: Option<Enablement>,
    user_windows_update_scan_access: Option<Enablement>,
    update_notification_level: Option<WindowsUpdateNotificationDisplayOption>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSEndpointProtectionConfiguration")]
pub struct MacOSEndpointProtectionConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    gatekeeper_allowed_app_source: Option<MacOSGatekeeperAppSources>,
    gatekeeper_block_override: Option<bool>,
    firewall_enabled: Option<bool>,
    firewall_block_all_incoming: Option<bool>,
    firewall_enable_stealth_mode: Option<bool>,
    firewall_applications: Option<Vec<MacOSFirewallApplication>>,
    file_vault_enabled: Option<bool>,
    file_vault_selected_recovery_key_types: Option<Json>,
    file_vault_institutional_recovery_key_certificate: Option<Binary>,
    file_vault_institutional_recovery_key_certificate_file_name: Option<String>,
    file_vault_personal_recovery_key_help_message: Option<String>,
    file_vault_allow_deferral_until_sign_out: Option<bool>,
    file_vault_number_of_times_user_can_ignore: Option<i32>,
    file_vault_disable_prompt_at_sign_out: Option<bool>,
    file_vault_personal_recovery_key_rotation_in_months: Option<i32>,
    file_vault_hide_personal_recovery_key: Option<bool>,
    advanced_threat_protection_real_time: Option<Enablement>,
    advanced_threat_protection_cloud_delivered: Option<Enablement>,
    advanced_threat_protection_automatic_sample_submission: Option<Enablement>,
    advanced_threat_protection_diagnostic_data_collection: Option<Enablement>,
    advanced_threat_protection_excluded_folders: Option<Vec<String>>,
    advanced_threat_protection_excluded_files: Option<Vec<String>>,
    advanced_threat_protection_excluded_extensions: Option<Vec<String>>,
    advanced_threat_protection_excluded_processes: Option<Vec<String>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.sharedPCConfiguration")]
pub struct SharedPCConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    account_manager_policy: Option<Box<SharedPCAccountManagerPolicy>>,
    allowed_accounts: Option<SharedPCAllowedAccountType>,
    local_storage: Option<Enablement>,
    allow_local_storage: Option<bool>,
    set_account_manager: Option<Enablement>,
    disable_account_manager: Option<bool>,
    set_edu_policies: Option<Enablement>,
    disable_edu_policies: Option<bool>,
    set_power_policies: Option<Enablement>,
    disable_power_policies: Option<bool>,
    sign_in_on_resume: Option<Enablement>,
    disable_sign_in_on_resume: Option<bool>,
    enabled: Option<bool>,
    idle_time_before_sleep_in_seconds: Option<i32>,
    kiosk_app_display_name: Option<String>,
    kiosk_app_user_model_id: Option<String>,
    maintenance_start_time: Option<TimeOfDay>,
    fast_first_sign_in: Option<Enablement>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windows81SCEPCertificateProfile")]
pub struct Windows81SCEPCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    key_storage_provider: Option<KeyStorageProviderOption>,
    subject_name_format: Option<SubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    custom_subject_alternative_names: Option<Vec<CustomSubjectAlternativeName>>,
    scep_server_urls: Option<Vec<String>>,
    subject_name_format_string: Option<String>,
    key_usage: Option<KeyUsages>,
    key_size: Option<KeySize>,
    hash_algorithm: Option<HashAlgorithms>,
    subject_alternative_name_format_string: Option<String>,
    certificate_store: Option<CertificateStore>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSScepCertificateProfile")]
pub struct MacOSScepCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<AppleSubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    scep_server_urls: Option<Vec<String>>,
    subject_name_format_string: Option<String>,
    key_usage: Option<KeyUsages>,
    key_size: Option<KeySize>,
    hash_algorithm: Option<HashAlgorithms>,
    extended_key_usages: Option<Vec<Json>>,
    subject_alternative_name_format_string: Option<String>,
    certificate_store: Option<CertificateStore>,
    custom_subject_alternative_names: Option<Vec<CustomSubjectAlternativeName>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windowsPhone81VpnConfiguration")]
pub struct WindowsPhone81VpnConfiguration {
    #[graph_entity(base)]
    base: Windows81VpnConfiguration,
    bypass_vpn_on_company_wifi: Option<bool>,
    bypass_vpn_on_home_wifi: Option<bool>,
    authentication_method: Option<VpnAuthenticationMethod>,
    remember_user_credentials: Option<bool>,
    dns_suffix_search_list: Option<Vec<String>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration"
)]
pub struct AndroidWorkProfileEnterpriseWiFiConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    network_name: Option<String>,
    ssid: Option<String>,
    connect_automatically: Option<bool>,
    connect_when_network_name_is_hidden: Option<bool>,
    wi_fi_security_type: Option<AndroidWiFiSecurityType>,
    eap_type: Option<AndroidEapType>,
    authentication_method: Option<Json>,
    inner_authentication_protocol_for_eap_ttls: Option<Json>,
    inner_authentication_protocol_for_peap: Option<NonEapAuthenticationMethodForPeap>,
    outer_identity_privacy_temporary_value: Option<String>,
    proxy_settings: Option<WiFiProxySetting>,
    proxy_automatic_configuration_url: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSWiFiConfiguration")]
pub struct MacOSWiFiConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    network_name: Option<String>,
    ssid: Option<String>,
    connect_automatically: Option<bool>,
    connect_when_network_name_is_hidden: Option<bool>,
    wi_fi_security_type: Option<WiFiSecurityType>,
    proxy_settings: Option<WiFiProxySetting>,
    proxy_manual_address: Option<String>,
    proxy_manual_port: Option<i32>,
    proxy_automatic_configuration_url: Option<String>,
    pre_shared_key: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidWorkProfileNineWorkEasConfiguration"
)]
pub struct AndroidWorkProfileNineWorkEasConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    authentication_method: Option<EasAuthenticationMethod>,
    duration_of_email_to_sync: Option<EmailSyncDuration>,
    email_address_source: Option<Json>,
    host_name: Option<String>,
    require_ssl: Option<bool>,
    username_source: Option<Json>,
    sync_calendar: Option<bool>,
    sync_contacts: Option<bool>,
    sync_tasks: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windows81VpnConfiguration")]
pub struct Windows81VpnConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    connection_name: Option<String>,
    servers: Option<Vec<Json>>,
    custom_xml: Option<Binary>,
    apply_only_to_windows81: Option<bool>,
    connection_type: Option<Json>,
    login_group_or_domain: Option<String>,
    enable_split_tunneling: Option<bool>,
    proxy_server: Option<Box<Windows81VpnProxyServer>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidImportedPFXCertificateProfile")]
pub struct AndroidImportedPFXCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<SubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    intended_purpose: Option<IntendedPurpose>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidWorkProfileGmailEasConfiguration"
)]
pub struct AndroidWorkProfileGmailEasConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    authentication_method: Option<EasAuthenticationMethod>,
    duration_of_email_to_sync: Option<EmailSyncDuration>,
    email_address_source: Option<Json>,
    host_name: Option<String>,
    require_ssl: Option<bool>,
    username_source: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.editionUpgradeConfiguration")]
pub struct EditionUpgradeConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    license_type: Option<EditionUpgradeLicenseType>,
    target_edition: Option<Json>,
    license: Option<String>,
    product_key: Option<String>,
    #[graph_entity(rename = "windowsSMode")]
    windows_smode: Option<WindowsSModeConfiguration>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.win32LobApp")]
pub struct Win32LobApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    install_command_line: Option<String>,
    uninstall_command_line: Option<String>,
    applicable_architectures: Option<Json>,
    minimum_supported_operating_system: Option<Json>,
    #[graph_entity(rename = "minimumFreeDiskSpaceInMB")]
    minimum_free_disk_space_in_mb: Option<i32>,
    #[graph_entity(rename = "minimumMemoryInMB")]
    minimum_memory_in_mb: Option<i32>,
    minimum_number_of_processors: Option<i32>,
    #[graph_entity(rename = "minimumCpuSpeedInMHz")]
    minimum_cpu_speed_in_mhz: Option<i32>,
    detection_rules: Option<Vec<Win32LobAppDetection>>,
    requirement_rules: Option<Vec<Win32LobAppRequirement>>,
    rules: Option<Vec<Json>>,
    install_experience: Option<Box<Win32LobAppInstallExperience>>,
    return_codes: Option<Vec<Win32LobAppReturnCode>>,
    msi_information: Option<Box<Win32LobAppMsiInformation>>,
    setup_file_path: Option<String>,
    minimum_supported_windows_release: Option<String>,
    display_version: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.macOSLobApp")]
pub struct MacOSLobApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    bundle_id: Option<String>,
    minimum_supported_operating_system: Option<Json>,
    build_number: Option<String>,
    version_number: Option<String>,
    child_apps: Option<Vec<MacOSLobChildApp>>,
    identity_version: Option<String>,
    md5_hash_chunk_size: Option<i32>,
    md5_hash: Option<Vec<String>>,
    ignore_version_detection: Option<bool>,
    install_as_managed: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.iosVppApp")]
pub struct IosVppApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    used_license_count: Option<i32>,
    total_license_count: Option<i32>,
    release_date_time: Option<DateTimeOffset>,
    app_store_url: Option<String>,
    licensing_type: Option<Box<VppLicensingType>>,
    applicable_device_type: Option<Box<IosDeviceType>>,
    vpp_token_organization_name: Option<String>,
    vpp_token_account_type: Option<VppTokenAccountType>,
    vpp_token_apple_id: Option<String>,
    bundle_id: Option<String>,
    vpp_token_id: Option<String>,
    revoke_license_action_results: Option<Vec<IosVppAppRevokeLicensesActionResult>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.managedIOSLobApp")]
pub struct ManagedIOSLobApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    app_availability: Option<ManagedAppAvailability>,
    version: Option<String>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    bundle_id: Option<String>,
    applicable_device_type: Option<Box<IosDeviceType>>,
    minimum_supported_operating_system: Option<Box<IosMinimumOperatingSystem>>,
    expiration_date_time: Option<DateTimeOffset>,
    version_number: Option<String>,
    build_number: Option<String>,
    identity_version: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.officeSuiteApp")]
pub struct OfficeSuiteApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    auto_accept_eula: Option<bool>,
    product_ids: Option<Vec<OfficeProductId>>,
    excluded_apps: Option<Box<ExcludedApps>>,
    use_shared_computer_activation: Option<bool>,
    update_channel: Option<Json>,
    office_platform_architecture: Option<Json>,
    locales_to_install: Option<Vec<String>>,
    install_progress_display_level: Option<Json>,
    should_uninstall_older_versions_of_office: Option<bool>,
    target_version: Option<String>,
    update_version: Option<String>,
    office_configuration_xml: Option<Binary>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.windowsPhone81AppXBundle")]
pub struct WindowsPhone81AppXBundle {
    #[graph_entity(base)]
    base: WindowsPhone81AppX,
    #[graph_entity(rename = "appXPackageInformationList")]
    app_xpackage_information_list: Option<Vec<Json>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.macOsVppApp")]
pub struct MacOsVppApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    used_license_count: Option<i32>,
    total_license_count: Option<i32>,
    release_date_time: Option<DateTimeOffset>,
    app_store_url: Option<String>,
    licensing_type: Option<Box<VppLicensingType>>,
    vpp_token_organization_name: Option<String>,
    vpp_token_account_type: Option<VppTokenAccountType>,
    vpp_token_apple_id: Option<String>,
    bundle_id: Option<String>,
    vpp_token_id: Option<String>,
    revoke_license_action_results: Option<Vec<Json>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.managedAndroidLobApp")]
pub struct ManagedAndroidLobApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    app_availability: Option<ManagedAppAvailability>,
    version: Option<String>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    package_id: Option<String>,
    identity_name: Option<String>,
    minimum_supported_operating_system: Option<Box<AndroidMinimumOperatingSystem>>,
    version_name: Option<String>,
    version_code: Option<String>,
    identity_version: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.windowsPhone81AppX")]
pub struct WindowsPhone81AppX {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    applicable_architectures: Option<Json>,
    identity_name: Option<String>,
    identity_publisher_hash: Option<String>,
    identity_resource_identifier: Option<String>,
    minimum_supported_operating_system: Option<Json>,
    phone_product_identifier: Option<String>,
    phone_publisher_id: Option<String>,
    identity_version: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.windowsAppX")]
pub struct WindowsAppX {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    applicable_architectures: Option<Json>,
    identity_name: Option<String>,
    identity_publisher_hash: Option<String>,
    identity_resource_identifier: Option<String>,
    is_bundle: Option<bool>,
    minimum_supported_operating_system: Option<Json>,
    identity_version: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.androidLobApp")]
pub struct AndroidLobApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    package_id: Option<String>,
    identity_name: Option<String>,
    minimum_supported_operating_system: Option<Box<AndroidMinimumOperatingSystem>>,
    version_name: Option<String>,
    version_code: Option<String>,
    identity_version: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.androidManagedStoreWebApp")]
pub struct AndroidManagedStoreWebApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    package_id: Option<String>,
    app_identifier: Option<String>,
    used_license_count: Option<i32>,
    total_license_count: Option<i32>,
    app_store_url: Option<String>,
    is_private: Option<bool>,
    is_system_app: Option<bool>,
    app_tracks: Option<Vec<Json>>,
    supports_oem_config: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.windowsMobileMSI")]
pub struct WindowsMobileMSI {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    committed_content_version: Option<String>,
    file_name: Option<String>,
    size: Option<i64>,
    command_line: Option<String>,
    product_code: Option<String>,
    product_version: Option<String>,
    ignore_version_detection: Option<bool>,
    identity_version: Option<String>,
    use_device_context: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.microsoftStoreForBusinessApp")]
pub struct MicrosoftStoreForBusinessApp {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    publisher: Option<String>,
    large_icon: Option<Box<MimeContent>>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    is_featured: Option<bool>,
    privacy_information_url: Option<String>,
    information_url: Option<String>,
    owner: Option<String>,
    developer: Option<String>,
    notes: Option<String>,
    upload_state: Option<i32>,
    publishing_state: Option<Json>,
    is_assigned: Option<bool>,
    role_scope_tag_ids: Option<Vec<String>>,
    dependent_app_count: Option<i32>,
    superseding_app_count: Option<i32>,
    superseded_app_count: Option<i32>,
    used_license_count: Option<i32>,
    total_license_count: Option<i32>,
    product_key: Option<String>,
    license_type: Option<MicrosoftStoreForBusinessLicenseType>,
    package_identity_name: Option<String>,
    licensing_type: Option<Box<VppLicensingType>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/drive/bundles", odata = "microsoft.graph.driveItem")]
pub struct DriveItem {
    audio: Option<Box<Audio>>,
    content: Option<Json>,
    created_by: Option<Box<IdentitySet>>,
    created_date_time: Option<DateTimeOffset>,
    c_tag: Option<String>,
    deleted: Option<Json>,
    description: Option<String>,
    e_tag: Option<String>,
    file: Option<Json>,
    file_system_info: Option<Json>,
    folder: Option<Box<Folder>>,
    id: Option<String>,
    image: Option<Box<Image>>,
    last_modified_by: Option<Box<IdentitySet>>,
    last_modified_date_time: Option<DateTimeOffset>,
    location: Option<Box<GeoCoordinates>>,
    media: Option<Box<Media>>,
    name: Option<String>,
    package: Option<Box<Package>>,
    parent_reference: Option<Box<ItemReference>>,
    pending_operations: Option<Json>,
    photo: Option<Box<Photo>>,
    publication: Option<Box<PublicationFacet>>,
    remote_item: Option<Json>,
    root: Option<Json>,
    search_result: Option<Box<SearchResult>>,
    shared: Option<Box<Shared>>,
    sharepoint_ids: Option<Box<SharepointIds>>,
    size: Option<i64>,
    special_folder: Option<Box<SpecialFolder>>,
    source: Option<Box<DriveItemSource>>,
    video: Option<Box<Video>>,
    web_dav_url: Option<String>,
    web_url: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windows10VpnConfiguration")]
pub struct Windows10VpnConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    connection_name: Option<String>,
    servers: Option<Vec<Json>>,
    custom_xml: Option<Binary>,
    profile_target: Option<Windows10VpnProfileTarget>,
    connection_type: Option<Windows10VpnConnectionType>,
    enable_split_tunneling: Option<bool>,
    enable_always_on: Option<bool>,
    enable_device_tunnel: Option<bool>,
    enable_dns_registration: Option<bool>,
    dns_suffixes: Option<Vec<String>>,
    authentication_method: Option<Windows10VpnAuthenticationMethod>,
    remember_user_credentials: Option<bool>,
    enable_conditional_access: Option<bool>,
    enable_single_sign_on_with_alternate_certificate: Option<bool>,
    single_sign_on_eku: Option<Json>,
    single_sign_on_issuer_hash: Option<String>,
    eap_xml: Option<Binary>,
    proxy_server: Option<Box<Windows10VpnProxyServer>>,
    associated_apps: Option<Vec<Windows10AssociatedApps>>,
    only_associated_apps_can_use_connection: Option<bool>,
    windows_information_protection_domain: Option<String>,
    traffic_rules: Option<Vec<VpnTrafficRule>>,
    routes: Option<Vec<VpnRoute>>,
    dns_rules: Option<Vec<Json>>,
    trusted_network_domains: Option<Vec<String>>,
    cryptography_suite: Option<Box<CryptographySuite>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/applications", odata = "microsoft.graph.application")]
pub struct Application {
    add_ins: Option<Vec<AddIn>>,
    api: Option<Box<ApiApplication>>,
    app_id: Option<String>,
    application_template_id: Option<String>,
    app_roles: Option<Vec<AppRole>>,
    created_date_time: Option<DateTimeOffset>,
    deleted_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    disabled_by_microsoft_status: Option<String>,
    display_name: Option<String>,
    group_membership_claims: Option<String>,
    id: Option<String>,
    identifier_uris: Option<Vec<String>>,
    info: Option<Box<InformationalUrl>>,
    is_device_only_auth_supported: Option<bool>,
    is_fallback_public_client: Option<bool>,
    key_credentials: Option<Vec<KeyCredential>>,
    logo: Option<Json>,
    notes: Option<String>,
    oauth2_required_post_response: Option<bool>,
    on_premises_publishing: Option<Box<OnPremisesPublishing>>,
    optional_claims: Option<Json>,
    parental_control_settings: Option<Box<ParentalControlSettings>>,
    password_credentials: Option<Vec<Json>>,
    public_client: Option<Json>,
    publisher_domain: Option<String>,
    required_resource_access: Option<Vec<RequiredResourceAccess>>,
    sign_in_audience: Option<String>,
    spa: Option<Json>,
    tags: Option<Vec<String>>,
    token_encryption_key_id: Option<Guid>,
    verified_publisher: Option<Box<VerifiedPublisher>>,
    unique_name: Option<String>,
    web: Option<Box<WebApplication>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSDeviceFeaturesConfiguration")]
pub struct MacOSDeviceFeaturesConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    air_print_destinations: Option<Vec<AirPrintDestination>>,
    auto_launch_items: Option<Vec<MacOSLaunchItem>>,
    admin_show_host_info: Option<bool>,
    login_window_text: Option<String>,
    authorized_users_list_hidden: Option<bool>,
    authorized_users_list_hide_local_users: Option<bool>,
    authorized_users_list_hide_mobile_accounts: Option<bool>,
    authorized_users_list_include_network_users: Option<bool>,
    authorized_users_list_hide_admin_users: Option<bool>,
    authorized_users_list_show_other_managed_users: Option<bool>,
    shut_down_disabled: Option<bool>,
    restart_disabled: Option<bool>,
    sleep_disabled: Option<bool>,
    console_access_disabled: Option<bool>,
    shut_down_disabled_while_logged_in: Option<bool>,
    restart_disabled_while_logged_in: Option<bool>,
    power_off_disabled_while_logged_in: Option<bool>,
    log_out_disabled_while_logged_in: Option<bool>,
    screen_lock_disable_immediate: Option<bool>,
    associated_domains: Option<Vec<KeyValuePair>>,
    app_associated_domains: Option<Vec<Json>>,
    single_sign_on_extension: Option<Box<SingleSignOnExtension>>,
    #[graph_entity(rename = "macOSSingleSignOnExtension")]
    mac_ossingle_sign_on_extension: Option<Box<MacOSSingleSignOnExtension>>,
    content_caching_enabled: Option<bool>,
    content_caching_type: Option<MacOSContentCachingType>,
    content_caching_max_size_bytes: Option<i32>,
    content_caching_data_path: Option<String>,
    content_caching_disable_connection_sharing: Option<bool>,
    content_caching_force_connection_sharing: Option<bool>,
    content_caching_client_policy: Option<Json>,
    content_caching_client_listen_ranges: Option<Vec<IpRange>>,
    content_caching_peer_policy: Option<MacOSContentCachingPeerPolicy>,
    content_caching_peer_listen_ranges: Option<Vec<IpRange>>,
    content_caching_peer_filter_ranges: Option<Vec<IpRange>>,
    content_caching_parent_selection_policy: Option<Json>,
    content_caching_parents: Option<Vec<String>>,
    content_caching_log_client_identities: Option<bool>,
    content_caching_public_ranges: Option<Vec<IpRange>>,
    content_caching_block_deletion: Option<bool>,
    content_caching_show_alerts: Option<bool>,
    content_caching_keep_awake: Option<bool>,
    content_caching_port: Option<i32>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosDeviceFeaturesConfiguration")]
pub struct IosDeviceFeaturesConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    air_print_destinations: Option<Vec<AirPrintDestination>>,
    asset_tag_template: Option<String>,
    content_filter_settings: Option<Box<IosWebContentFilterBase>>,
    lock_screen_footnote: Option<String>,
    home_screen_dock_icons: Option<Vec<IosHomeScreenItem>>,
    home_screen_pages: Option<Vec<Json>>,
    notification_settings: Option<Vec<IosNotificationSettings>>,
    single_sign_on_settings: Option<Box<IosSingleSignOnSettings>>,
    wallpaper_display_location: Option<IosWallpaperDisplayLocation>,
    wallpaper_image: Option<Box<MimeContent>>,
    single_sign_on_extension: Option<Box<SingleSignOnExtension>>,
    ios_single_sign_on_extension: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidDeviceOwnerScepCertificateProfile"
)]
pub struct AndroidDeviceOwnerScepCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<SubjectNameFormat>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    scep_server_urls: Option<Vec<String>>,
    subject_name_format_string: Option<String>,
    key_usage: Option<KeyUsages>,
    key_size: Option<KeySize>,
    hash_algorithm: Option<HashAlgorithms>,
    subject_alternative_name_format_string: Option<String>,
    certificate_store: Option<CertificateStore>,
    custom_subject_alternative_names: Option<Vec<CustomSubjectAlternativeName>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidWorkProfileScepCertificateProfile"
)]
pub struct AndroidWorkProfileScepCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<SubjectNameFormat>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    scep_server_urls: Option<Vec<String>>,
    subject_name_format_string: Option<String>,
    key_usage: Option<KeyUsages>,
    key_size: Option<KeySize>,
    hash_algorithm: Option<HashAlgorithms>,
    subject_alternative_name_format_string: Option<String>,
    certificate_store: Option<CertificateStore>,
    custom_subject_alternative_names: Option<Vec<CustomSubjectAlternativeName>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosScepCertificateProfile")]
pub struct IosScepCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<AppleSubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    scep_server_urls: Option<Vec<String>>,
    subject_name_format_string: Option<String>,
    key_usage: Option<KeyUsages>,
    key_size: Option<KeySize>,
    extended_key_usages: Option<Vec<Json>>,
    subject_alternative_name_format_string: Option<String>,
    certificate_store: Option<CertificateStore>,
    custom_subject_alternative_names: Option<Vec<CustomSubjectAlternativeName>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSVpnConfiguration")]
pub struct MacOSVpnConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    connection_name: Option<String>,
    connection_type: Option<Json>,
    login_group_or_domain: Option<String>,
    role: Option<String>,
    realm: Option<String>,
    server: Option<Json>,
    identifier: Option<String>,
    custom_data: Option<Vec<Json>>,
    custom_key_value_data: Option<Vec<KeyValuePair>>,
    enable_split_tunneling: Option<bool>,
    authentication_method: Option<VpnAuthenticationMethod>,
    enable_per_app: Option<bool>,
    safari_domains: Option<Vec<String>>,
    on_demand_rules: Option<Vec<VpnOnDemandRule>>,
    provider_type: Option<VpnProviderType>,
    associated_domains: Option<Vec<String>>,
    excluded_domains: Option<Vec<String>>,
    disable_on_demand_user_override: Option<bool>,
    disconnect_on_idle: Option<bool>,
    disconnect_on_idle_timer_in_seconds: Option<i32>,
    proxy_server: Option<Box<VpnProxyServer>>,
    opt_in_to_device_id_sharing: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windowsPhone81SCEPCertificateProfile")]
pub struct WindowsPhone81SCEPCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    key_storage_provider: Option<KeyStorageProviderOption>,
    subject_name_format: Option<SubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    scep_server_urls: Option<Vec<String>>,
    subject_name_format_string: Option<String>,
    key_usage: Option<KeyUsages>,
    key_size: Option<KeySize>,
    hash_algorithm: Option<HashAlgorithms>,
    subject_alternative_name_format_string: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration")]
pub struct WindowsWifiEnterpriseEAPConfiguration {
    #[graph_entity(base)]
    base: WindowsWifiConfiguration,
    network_single_sign_on: Option<NetworkSingleSignOnType>,
    maximum_authentication_timeout_in_seconds: Option<i32>,
    user_based_virtual_lan: Option<bool>,
    prompt_for_additional_authentication_credentials: Option<bool>,
    enable_pairwise_master_key_caching: Option<bool>,
    maximum_pairwise_master_key_cache_time_in_minutes: Option<i32>,
    maximum_number_of_pairwise_master_keys_in_cache: Option<i32>,
    enable_pre_authentication: Option<bool>,
    maximum_pre_authentication_attempts: Option<i32>,
    eap_type: Option<EapType>,
    trusted_server_certificate_names: Option<Vec<String>>,
    authentication_method: Option<Json>,
    #[graph_entity(rename = "innerAuthenticationProtocolForEAPTTLS")]
    inner_authentication_protocol_for_eapttls: Option<Json>,
    outer_identity_privacy_temporary_value: Option<String>,
    require_cryptographic_binding: Option<bool>,
    perform_server_validation: Option<bool>,
    disable_user_prompt_for_server_validation: Option<bool>,
    authentication_period_in_seconds: Option<i32>,
    authentication_retry_delay_period_in_seconds: Option<i32>,
    eapol_start_period_in_seconds: Option<i32>,
    #[graph_entity(rename = "maximumEAPOLStartMessages")]
    maximum_eapolstart_messages: Option<i32>,
    maximum_authentication_failures: Option<i32>,
    cache_credentials: Option<bool>,
    authentication_type: Option<WifiAuthenticationType>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidDeviceOwnerVpnConfiguration")]
pub struct AndroidDeviceOwnerVpnConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    authentication_method: Option<VpnAuthenticationMethod>,
    connection_name: Option<String>,
    role: Option<String>,
    realm: Option<String>,
    servers: Option<Vec<Json>>,
    connection_type: Option<Json>,
    proxy_server: Option<Box<VpnProxyServer>>,
    targeted_package_ids: Option<Vec<String>>,
    targeted_mobile_apps: Option<Vec<Json>>,
    always_on: Option<bool>,
    always_on_lockdown: Option<bool>,
    microsoft_tunnel_site_id: Option<String>,
    custom_data: Option<Vec<Json>>,
    custom_key_value_data: Option<Vec<KeyValuePair>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidScepCertificateProfile")]
pub struct AndroidScepCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<SubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    scep_server_urls: Option<Vec<String>>,
    subject_name_format_string: Option<String>,
    key_usage: Option<KeyUsages>,
    key_size: Option<KeySize>,
    hash_algorithm: Option<HashAlgorithms>,
    subject_alternative_name_format_string: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidWorkProfileVpnConfiguration")]
pub struct AndroidWorkProfileVpnConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    connection_name: Option<String>,
    connection_type: Option<AndroidWorkProfileVpnConnectionType>,
    role: Option<String>,
    realm: Option<String>,
    servers: Option<Vec<Json>>,
    fingerprint: Option<String>,
    custom_data: Option<Vec<Json>>,
    custom_key_value_data: Option<Vec<KeyValuePair>>,
    authentication_method: Option<VpnAuthenticationMethod>,
    proxy_server: Option<Box<VpnProxyServer>>,
    targeted_package_ids: Option<Vec<String>>,
    targeted_mobile_apps: Option<Vec<Json>>,
    always_on: Option<bool>,
    always_on_lockdown: Option<bool>,
    microsoft_tunnel_site_id: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosEasEmailProfileConfiguration")]
pub struct IosEasEmailProfileConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    username_source: Option<Json>,
    #[graph_entity(rename = "usernameAADSource")]
    username_aadsource: Option<Json>,
    user_domain_name_source: Option<DomainNameSource>,
    custom_domain_name: Option<String>,
    account_name: Option<String>,
    authentication_method: Option<EasAuthenticationMethod>,
    block_moving_messages_to_other_email_accounts: Option<bool>,
    block_sending_email_from_third_party_apps: Option<bool>,
    block_syncing_recently_used_email_addresses: Option<bool>,
    duration_of_email_to_sync: Option<EmailSyncDuration>,
    email_address_source: Option<Json>,
    eas_services: Option<EasServices>,
    eas_services_user_override_enabled: Option<bool>,
    host_name: Option<String>,
    require_smime: Option<bool>,
    smime_enable_per_message_switch: Option<bool>,
    smime_encrypt_by_default_enabled: Option<bool>,
    smime_signing_enabled: Option<bool>,
    smime_signing_user_override_enabled: Option<bool>,
    smime_encrypt_by_default_user_override_enabled: Option<bool>,
    smime_signing_certificate_user_override_enabled: Option<bool>,
    smime_encryption_certificate_user_override_enabled: Option<bool>,
    require_ssl: Option<bool>,
    #[graph_entity(rename = "useOAuth")]
    use_oauth: Option<bool>,
    signing_certificate_type: Option<Json>,
    encryption_certificate_type: Option<Json>,
    #[graph_entity(rename = "perAppVPNProfileId")]
    per_app_vpnprofile_id: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/me/calendar/events", odata = "microsoft.graph.event")]
pub struct Event {
    allow_new_time_proposals: Option<bool>,
    attendees: Option<Vec<Json>>,
    body: Option<Json>,
    body_preview: Option<String>,
    cancelled_occurrences: Option<Vec<String>>,
    categories: Option<Vec<String>>,
    change_key: Option<String>,
    created_date_time: Option<DateTimeOffset>,
    end: Option<Json>,
    exception_occurrences: Option<Vec<String>>,
    has_attachments: Option<bool>,
    hide_attendees: Option<bool>,
    id: Option<String>,
    importance: Option<String>,
    is_all_day: Option<bool>,
    is_cancelled: Option<bool>,
    is_draft: Option<bool>,
    is_online_meeting: Option<bool>,
    is_organizer: Option<bool>,
    is_reminder_on: Option<bool>,
    last_modified_date_time: Option<DateTimeOffset>,
    location: Option<Json>,
    locations: Option<Vec<Json>>,
    occurrence_id: Option<String>,
    online_meeting: Option<Json>,
    online_meeting_provider: Option<Json>,
    online_meeting_url: Option<String>,
    organizer: Option<Json>,
    original_end_time_zone: Option<String>,
    original_start: Option<DateTimeOffset>,
    original_start_time_zone: Option<String>,
    recurrence: Option<Json>,
    reminder_minutes_before_start: Option<i32>,
    response_requested: Option<bool>,
    response_status: Option<Json>,
    sensitivity: Option<String>,
    series_master_id: Option<String>,
    show_as: Option<String>,
    start: Option<Json>,
    subject: Option<String>,
    transaction_id: Option<String>,
    r#type: Option<String>,
    uid: Option<String>,
    web_link: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidEasEmailProfileConfiguration")]
pub struct AndroidEasEmailProfileConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    account_name: Option<String>,
    authentication_method: Option<EasAuthenticationMethod>,
    sync_calendar: Option<bool>,
    sync_contacts: Option<bool>,
    sync_tasks: Option<bool>,
    sync_notes: Option<bool>,
    duration_of_email_to_sync: Option<EmailSyncDuration>,
    email_address_source: Option<Json>,
    email_sync_schedule: Option<EmailSyncSchedule>,
    host_name: Option<String>,
    require_smime: Option<bool>,
    require_ssl: Option<bool>,
    username_source: Option<Json>,
    user_domain_name_source: Option<DomainNameSource>,
    custom_domain_name: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosEnterpriseWiFiConfiguration")]
pub struct IosEnterpriseWiFiConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    network_name: Option<String>,
    ssid: Option<String>,
    connect_automatically: Option<bool>,
    connect_when_network_name_is_hidden: Option<bool>,
    wi_fi_security_type: Option<WiFiSecurityType>,
    proxy_settings: Option<WiFiProxySetting>,
    proxy_manual_address: Option<String>,
    proxy_manual_port: Option<i32>,
    proxy_automatic_configuration_url: Option<String>,
    disable_mac_address_randomization: Option<bool>,
    pre_shared_key: Option<String>,
    eap_type: Option<EapType>,
    eap_fast_configuration: Option<EapFastConfiguration>,
    trusted_server_certificate_names: Option<Vec<String>>,
    authentication_method: Option<Json>,
    inner_authentication_protocol_for_eap_ttls: Option<Json>,
    outer_identity_privacy_temporary_value: Option<String>,
    username_format_string: Option<String>,
    password_format_string: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSEnterpriseWiFiConfiguration")]
pub struct MacOSEnterpriseWiFiConfiguration {
    #[graph_entity(base)]
    base: MacOSWiFiConfiguration,
    eap_type: Option<EapType>,
    eap_fast_configuration: Option<EapFastConfiguration>,
    trusted_server_certificate_names: Option<Vec<String>>,
    authentication_method: Option<Json>,
    inner_authentication_protocol_for_eap_ttls: Option<Json>,
    outer_identity_privacy_temporary_value: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/education/users", odata = "microsoft.graph.educationUser")]
pub struct EducationUser {
    id: Option<String>,
    account_enabled: Option<bool>,
    assigned_licenses: Option<Vec<AssignedLicense>>,
    assigned_plans: Option<Vec<AssignedPlan>>,
    business_phones: Option<Vec<String>>,
    created_by: Option<Box<IdentitySet>>,
    department: Option<String>,
    display_name: Option<String>,
    external_source: Option<String>,
    external_source_detail: Option<String>,
    given_name: Option<String>,
    mail: Option<String>,
    mail_nickname: Option<String>,
    mailing_address: Option<Box<PhysicalAddress>>,
    middle_name: Option<String>,
    mobile_phone: Option<String>,
    on_premises_info: Option<Json>,
    password_policies: Option<String>,
    password_profile: Option<Box<PasswordProfile>>,
    preferred_language: Option<String>,
    primary_role: Option<Json>,
    provisioned_plans: Option<Vec<Json>>,
    related_contacts: Option<Vec<RelatedContact>>,
    residence_address: Option<Box<PhysicalAddress>>,
    student: Option<Box<EducationStudent>>,
    surname: Option<String>,
    teacher: Option<Json>,
    usage_location: Option<String>,
    user_principal_name: Option<String>,
    user_type: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/servicePrincipals", odata = "microsoft.graph.servicePrincipal")]
pub struct ServicePrincipal {
    account_enabled: Option<bool>,
    add_ins: Option<Vec<AddIn>>,
    alternative_names: Option<Vec<String>>,
    app_description: Option<String>,
    app_display_name: Option<String>,
    app_id: Option<String>,
    application_template_id: Option<String>,
    app_owner_organization_id: Option<String>,
    app_role_assignment_required: Option<bool>,
    app_roles: Option<Vec<AppRole>>,
    deleted_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    disabled_by_microsoft_status: Option<String>,
    display_name: Option<String>,
    error_url: Option<String>,
    homepage: Option<String>,
    id: Option<String>,
    info: Option<Box<InformationalUrl>>,
    key_credentials: Option<Vec<KeyCredential>>,
    login_url: Option<String>,
    logout_url: Option<String>,
    notes: Option<String>,
    notification_email_addresses: Option<Vec<String>>,
    password_credentials: Option<Vec<Json>>,
    password_single_sign_on_settings: Option<Box<PasswordSingleSignOnSettings>>,
    preferred_single_sign_on_mode: Option<Json>,
    preferred_token_signing_key_end_date_time: Option<DateTimeOffset>,
    preferred_token_signing_key_thumbprint: Option<String>,
    published_permission_scopes: Option<Vec<Json>>,
    reply_urls: Option<Vec<String>>,
    saml_metadata_url: Option<String>,
    saml_single_sign_on_settings: Option<Box<SamlSingleSignOnSettings>>,
    service_principal_names: Option<Vec<String>>,
    service_principal_type: Option<String>,
    sign_in_audience: Option<String>,
    tags: Option<Vec<String>>,
    token_encryption_key_id: Option<String>,
    verified_publisher: Option<Box<VerifiedPublisher>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration"
)]
pub struct AndroidDeviceOwnerEnterpriseWiFiConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    network_name: Option<String>,
    ssid: Option<String>,
    connect_automatically: Option<bool>,
    connect_when_network_name_is_hidden: Option<bool>,
    wi_fi_security_type: Option<AndroidDeviceOwnerWiFiSecurityType>,
    pre_shared_key: Option<String>,
    pre_shared_key_is_set: Option<bool>,
    eap_type: Option<AndroidEapType>,
    authentication_method: Option<Json>,
    inner_authentication_protocol_for_eap_ttls: Option<Json>,
    inner_authentication_protocol_for_peap: Option<NonEapAuthenticationMethodForPeap>,
    outer_identity_privacy_temporary_value: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile"
)]
pub struct AndroidDeviceOwnerImportedPFXCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<SubjectNameFormat>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    intended_purpose: Option<IntendedPurpose>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration"
)]
pub struct AndroidForWorkEnterpriseWiFiConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    network_name: Option<String>,
    ssid: Option<String>,
    connect_automatically: Option<bool>,
    connect_when_network_name_is_hidden: Option<bool>,
    wi_fi_security_type: Option<AndroidWiFiSecurityType>,
    eap_type: Option<AndroidEapType>,
    authentication_method: Option<Json>,
    inner_authentication_protocol_for_eap_ttls: Option<Json>,
    inner_authentication_protocol_for_peap: Option<NonEapAuthenticationMethodForPeap>,
    outer_identity_privacy_temporary_value: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.androidForWorkImportedPFXCertificateProfile"
)]
pub struct AndroidForWorkImportedPFXCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    subject_name_format: Option<SubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    extended_key_usages: Option<Vec<Json>>,
    intended_purpose: Option<IntendedPurpose>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidForWorkVpnConfiguration")]
pub struct AndroidForWorkVpnConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    connection_name: Option<String>,
    connection_type: Option<AndroidForWorkVpnConnectionType>,
    role: Option<String>,
    realm: Option<String>,
    servers: Option<Vec<Json>>,
    fingerprint: Option<String>,
    custom_data: Option<Vec<Json>>,
    custom_key_value_data: Option<Vec<KeyValuePair>>,
    authentication_method: Option<VpnAuthenticationMethod>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.macOSWiredNetworkConfiguration")]
pub struct MacOSWiredNetworkConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    network_name: Option<String>,
    network_interface: Option<WiredNetworkInterface>,
    eap_type: Option<EapType>,
    eap_fast_configuration: Option<EapFastConfiguration>,
    trusted_server_certificate_names: Option<Vec<String>>,
    authentication_method: Option<Json>,
    non_eap_authentication_method_for_eap_ttls: Option<Json>,
    enable_outer_identity_privacy: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windows10EasEmailProfileConfiguration")]
pub struct Windows10EasEmailProfileConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    username_source: Option<Json>,
    #[graph_entity(rename = "usernameAADSource")]
    username_aadsource: Option<Json>,
    user_domain_name_source: Option<DomainNameSource>,
    custom_domain_name: Option<String>,
    account_name: Option<String>,
    sync_calendar: Option<bool>,
    sync_contacts: Option<bool>,
    sync_tasks: Option<bool>,
    duration_of_email_to_sync: Option<EmailSyncDuration>,
    email_address_source: Option<Json>,
    email_sync_schedule: Option<EmailSyncSchedule>,
    host_name: Option<String>,
    require_ssl: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windows81GeneralConfiguration")]
pub struct Windows81GeneralConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    accounts_block_adding_non_microsoft_account_email: Option<bool>,
    apply_only_to_windows81: Option<bool>,
    browser_block_autofill: Option<bool>,
    browser_block_automatic_detection_of_intranet_sites: Option<bool>,
    browser_block_enterprise_mode_access: Option<bool>,
    browser_block_java_script: Option<bool>,
    browser_block_plugins: Option<bool>,
    browser_block_popups: Option<bool>,
    browser_block_sending_do_not_track_header: Option<bool>,
    browser_block_single_word_entry_on_intranet_sites: Option<bool>,
    browser_require_smart_screen: Option<bool>,
    browser_enterprise_mode_site_list_location: Option<String>,
    browser_internet_security_level: Option<InternetSiteSecurityLevel>,
    browser_intranet_security_level: Option<SiteSecurityLevel>,
    browser_logging_report_location: Option<String>,
    browser_require_high_security_for_restricted_sites: Option<bool>,
    browser_require_firewall: Option<bool>,
    browser_require_fraud_warning: Option<bool>,
    browser_trusted_sites_security_level: Option<SiteSecurityLevel>,
    cellular_block_data_roaming: Option<bool>,
    diagnostics_block_data_submission: Option<bool>,
    password_block_picture_password_and_pin: Option<bool>,
    password_expiration_days: Option<i32>,
    password_minimum_length: Option<i32>,
    password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    password_minimum_character_set_count: Option<i32>,
    password_previous_password_block_count: Option<i32>,
    password_required_type: Option<Json>,
    password_sign_in_failure_count_before_factory_reset: Option<i32>,
    storage_require_device_encryption: Option<bool>,
    minimum_auto_install_classification: Option<UpdateClassification>,
    updates_minimum_auto_install_classification: Option<UpdateClassification>,
    updates_require_automatic_updates: Option<bool>,
    user_account_control_settings: Option<WindowsUserAccountControlSettings>,
    work_folders_url: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/deviceConfigurations",
    odata = "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile"
)]
pub struct WindowsPhone81ImportedPFXCertificateProfile {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    renewal_threshold_percentage: Option<i32>,
    key_storage_provider: Option<KeyStorageProviderOption>,
    subject_name_format: Option<SubjectNameFormat>,
    subject_alternative_name_type: Option<SubjectAlternativeNameType>,
    certificate_validity_period_value: Option<i32>,
    certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    intended_purpose: Option<IntendedPurpose>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceManagement/reusableSettings",
    odata = "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition"
)]
pub struct DeviceManagementConfigurationSimpleSettingDefinition {
    applicability: Option<Json>,
    access_types: Option<DeviceManagementConfigurationSettingAccessTypes>,
    keywords: Option<Vec<String>>,
    info_urls: Option<Vec<String>>,
    occurrence: Option<Json>,
    base_uri: Option<String>,
    offset_uri: Option<String>,
    root_definition_id: Option<String>,
    category_id: Option<String>,
    setting_usage: Option<DeviceManagementConfigurationSettingUsage>,
    ux_behavior: Option<DeviceManagementConfigurationControlType>,
    visibility: Option<Json>,
    referred_setting_information_list: Option<Vec<Json>>,
    id: Option<String>,
    description: Option<String>,
    help_text: Option<String>,
    name: Option<String>,
    display_name: Option<String>,
    version: Option<String>,
    value_definition: Option<Box<DeviceManagementConfigurationSettingValueDefinition>>,
    default_value: Option<Box<DeviceManagementConfigurationSettingValue>>,
    dependent_on: Option<Vec<DeviceManagementConfigurationDependentOn>>,
    depended_on_by: Option<Vec<Json>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/me/messages", odata = "microsoft.graph.message")]
pub struct Message {
    bcc_recipients: Option<Vec<Recipient>>,
    body: Option<Json>,
    body_preview: Option<String>,
    categories: Option<Vec<String>>,
    cc_recipients: Option<Vec<Recipient>>,
    change_key: Option<String>,
    conversation_id: Option<String>,
    conversation_index: Option<Binary>,
    created_date_time: Option<DateTimeOffset>,
    flag: Option<Json>,
    from: Option<Box<Recipient>>,
    has_attachments: Option<bool>,
    id: Option<String>,
    importance: Option<Importance>,
    inference_classification: Option<InferenceClassificationType>,
    internet_message_headers: Option<Vec<InternetMessageHeader>>,
    internet_message_id: Option<String>,
    is_delivery_receipt_requested: Option<bool>,
    is_draft: Option<bool>,
    is_read: Option<bool>,
    is_read_receipt_requested: Option<bool>,
    last_modified_date_time: Option<DateTimeOffset>,
    mentions_preview: Option<Box<MentionsPreview>>,
    parent_folder_id: Option<String>,
    received_date_time: Option<DateTimeOffset>,
    reply_to: Option<Vec<Recipient>>,
    sender: Option<Box<Recipient>>,
    sent_date_time: Option<DateTimeOffset>,
    subject: Option<String>,
    to_recipients: Option<Vec<Recipient>>,
    unique_body: Option<Json>,
    unsubscribe_data: Option<String>,
    unsubscribe_enabled: Option<bool>,
    web_link: Option<String>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidForWorkGmailEasConfiguration")]
pub struct AndroidForWorkGmailEasConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    authentication_method: Option<EasAuthenticationMethod>,
    duration_of_email_to_sync: Option<EmailSyncDuration>,
    email_address_source: Option<Json>,
    host_name: Option<String>,
    require_ssl: Option<bool>,
    username_source: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.androidForWorkNineWorkEasConfiguration")]
pub struct AndroidForWorkNineWorkEasConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    authentication_method: Option<EasAuthenticationMethod>,
    duration_of_email_to_sync: Option<EmailSyncDuration>,
    email_address_source: Option<Json>,
    host_name: Option<String>,
    require_ssl: Option<bool>,
    username_source: Option<Json>,
    sync_calendar: Option<bool>,
    sync_contacts: Option<bool>,
    sync_tasks: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.iosUpdateConfiguration")]
pub struct IosUpdateConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    is_enabled: Option<bool>,
    active_hours_start: Option<TimeOfDay>,
    active_hours_end: Option<TimeOfDay>,
    desired_os_version: Option<String>,
    scheduled_install_days: Option<Vec<Json>>,
    utc_time_offset_in_minutes: Option<i32>,
    enforced_software_update_delay_in_days: Option<i32>,
    update_schedule_type: Option<IosSoftwareUpdateScheduleType>,
    custom_update_time_windows: Option<Vec<CustomUpdateTimeWindow>>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/app/calls", odata = "microsoft.graph.call")]
pub struct Call {
    active_modalities: Option<Vec<Json>>,
    answered_by: Option<Box<ParticipantInfo>>,
    call_routes: Option<Vec<CallRoute>>,
    callback_uri: Option<String>,
    call_chain_id: Option<String>,
    chat_info: Option<Box<ChatInfo>>,
    direction: Option<Json>,
    id: Option<String>,
    incoming_context: Option<Box<IncomingContext>>,
    media_config: Option<Json>,
    media_state: Option<Box<CallMediaState>>,
    meeting_capability: Option<Json>,
    meeting_info: Option<Json>,
    transcription: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/teams", odata = "microsoft.graph.team")]
pub struct Team {
    #[graph_entity(key)]
    id: Option<String>,
    display_name: Option<Json>,
    description: Option<Json>,
    classification: Option<Json>,
    specialization: Option<TeamSpecialization>,
    visibility: Option<TeamVisibilityType>,
    fun_settings: Option<Box<TeamFunSettings>>,
    guest_settings: Option<Box<TeamGuestSettings>>,
    internal_id: Option<Json>,
    is_archived: Option<bool>,
    member_settings: Option<Json>,
    messaging_settings: Option<Box<TeamMessagingSettings>>,
    discovery_settings: Option<Box<TeamDiscoverySettings>>,
    web_url: Option<Json>,
    class_settings: Option<Box<TeamClassSettings>>,
    is_membership_limited_to_owners: Option<bool>,
    created_date_time: Option<Json>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windowsPhone81GeneralConfiguration")]
pub struct WindowsPhone81GeneralConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    apply_only_to_windows_phone81: Option<bool>,
    apps_block_copy_paste: Option<bool>,
    bluetooth_blocked: Option<bool>,
    camera_blocked: Option<bool>,
    cellular_block_wifi_tethering: Option<bool>,
    compliant_apps_list: Option<Vec<Json>>,
    compliant_app_list_type: Option<Json>,
    diagnostic_data_block_submission: Option<bool>,
    email_block_adding_accounts: Option<bool>,
    location_services_blocked: Option<bool>,
    microsoft_account_blocked: Option<bool>,
    nfc_blocked: Option<bool>,
    password_block_simple: Option<bool>,
    password_expiration_days: Option<i32>,
    password_minimum_length: Option<i32>,
    password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    password_minimum_character_set_count: Option<i32>,
    password_previous_password_block_count: Option<i32>,
    password_sign_in_failure_count_before_factory_reset: Option<i32>,
    password_required_type: Option<Json>,
    password_required: Option<bool>,
    screen_capture_blocked: Option<bool>,
    storage_block_removable_storage: Option<bool>,
    storage_require_encryption: Option<bool>,
    web_browser_blocked: Option<bool>,
    wifi_blocked: Option<bool>,
    wifi_block_automatic_connect_hotspots: Option<bool>,
    wifi_block_hotspot_reporting: Option<bool>,
    windows_store_blocked: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.windowsWifiConfiguration")]
pub struct WindowsWifiConfiguration {
    id: Option<String>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    supports_scope_tags: Option<bool>,
    device_management_applicability_rule_os_edition: Option<Box<DeviceManagementApplicabilityRuleOsEdition>>,
    device_management_applicability_rule_os_version: Option<Box<DeviceManagementApplicabilityRuleOsVersion>>,
    device_management_applicability_rule_device_mode: Option<Box<DeviceManagementApplicabilityRuleDeviceMode>>,
    created_date_time: Option<DateTimeOffset>,
    description: Option<String>,
    display_name: Option<String>,
    version: Option<i32>,
    pre_shared_key: Option<String>,
    wifi_security_type: Option<WiFiSecurityType>,
    metered_connection_limit: Option<Json>,
    ssid: Option<String>,
    network_name: Option<String>,
    connect_automatically: Option<bool>,
    connect_to_preferred_network: Option<bool>,
    connect_when_network_name_is_hidden: Option<bool>,
    proxy_setting: Option<WiFiProxySetting>,
    proxy_manual_address: Option<String>,
    proxy_manual_port: Option<i32>,
    proxy_automatic_configuration_url: Option<String>,
    #[graph_entity(rename = "forceFIPSCompliance")]
    force_fipscompliance: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies",
    odata = "microsoft.graph.mdmWindowsInformationProtectionPolicy"
)]
pub struct MdmWindowsInformationProtectionPolicy {
    id: Option<String>,
    display_name: Option<String>,
    description: Option<String>,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Option<Vec<String>>,
    version: Option<String>,
    enforcement_level: Option<WindowsInformationProtectionEnforcementLevel>,
    enterprise_domain: Option<String>,
    enterprise_protected_domain_names: Option<Vec<Json>>,
    protection_under_lock_config_required: Option<bool>,
    data_recovery_certificate: Option<Json>,
    revoke_on_unenroll_disabled: Option<bool>,
    rights_management_services_template_id: Option<Guid>,
    azure_rights_management_services_allowed: Option<bool>,
    icons_visible: Option<bool>,
    protected_apps: Option<Vec<Json>>,
    exempt_apps: Option<Vec<Json>>,
    enterprise_network_domain_names: Option<Vec<Json>>,
    enterprise_proxied_domains: Option<Vec<Json>>,
    #[graph_entity(rename = "enterpriseIPRanges")]
    enterprise_ipranges: Option<Vec<WindowsInformationProtectionIPRangeCollection>>,
    #[graph_entity(rename = "enterpriseIPRangesAreAuthoritative")]
    enterprise_ipranges_are_authoritative: Option<bool>,
    enterprise_proxy_servers: Option<Vec<Json>>,
    enterprise_internal_proxy_servers: Option<Vec<Json>>,
    enterprise_proxy_servers_are_authoritative: Option<bool>,
    neutral_domain_resources: Option<Vec<Json>>,
    indexing_encrypted_stores_or_items_blocked: Option<bool>,
    smb_auto_encrypted_file_extensions: Option<Vec<Json>>,
    is_assigned: Option<bool>,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementApplicabilityRuleOsEdition {
    os_edition_types: Option<Vec<Json>>,
    name: Option<String>,
    rule_type: Option<DeviceManagementApplicabilityRuleType>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementApplicabilityRuleOsVersion {
    #[graph_complex(rename = "minOSVersion")]
    min_osversion: Option<String>,
    #[graph_complex(rename = "maxOSVersion")]
    max_osversion: Option<String>,
    name: Option<String>,
    rule_type: Option<DeviceManagementApplicabilityRuleType>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementApplicabilityRuleDeviceMode {
    device_mode: Option<Windows10DeviceModeType>,
    name: Option<String>,
    rule_type: Option<DeviceManagementApplicabilityRuleType>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct EdgeHomeButtonConfiguration {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Windows10NetworkProxyServer {
    address: Option<String>,
    exceptions: Option<Vec<String>>,
    use_for_local_addresses: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct EdgeSearchEngineBase {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementUserRightsSetting {
    state: Option<Json>,
    local_users_or_groups: Option<Vec<DeviceManagementUserRightsLocalUserOrGroup>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct WindowsFirewallNetworkProfile {
    firewall_enabled: Option<Json>,
    stealth_mode_required: Option<bool>,
    stealth_mode_blocked: Option<bool>,
    incoming_traffic_required: Option<bool>,
    incoming_traffic_blocked: Option<bool>,
    unicast_responses_to_multicast_broadcasts_required: Option<bool>,
    unicast_responses_to_multicast_broadcasts_blocked: Option<bool>,
    inbound_notifications_required: Option<bool>,
    inbound_notifications_blocked: Option<bool>,
    authorized_application_rules_from_group_policy_merged: Option<bool>,
    authorized_application_rules_from_group_policy_not_merged: Option<bool>,
    global_port_rules_from_group_policy_merged: Option<bool>,
    global_port_rules_from_group_policy_not_merged: Option<bool>,
    connection_security_rules_from_group_policy_merged: Option<bool>,
    connection_security_rules_from_group_policy_not_merged: Option<bool>,
    outbound_connections_required: Option<bool>,
    outbound_connections_blocked: Option<bool>,
    inbound_connections_required: Option<bool>,
    inbound_connections_blocked: Option<bool>,
    secured_packet_exemption_allowed: Option<bool>,
    secured_packet_exemption_blocked: Option<bool>,
    policy_rules_from_group_policy_merged: Option<bool>,
    policy_rules_from_group_policy_not_merged: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct BitLockerFixedDrivePolicy {
    encryption_method: Option<BitLockerEncryptionMethod>,
    require_encryption_for_write_access: Option<bool>,
    recovery_options: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MediaContentRatingFrance {
    movie_rating: Option<RatingFranceMoviesType>,
    tv_rating: Option<RatingFranceTelevisionType>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MediaContentRatingGermany {
    movie_rating: Option<Json>,
    tv_rating: Option<RatingGermanyTelevisionType>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MediaContentRatingIreland {
    movie_rating: Option<Json>,
    tv_rating: Option<RatingIrelandTelevisionType>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MediaContentRatingUnitedKingdom {
    movie_rating: Option<RatingUnitedKingdomMoviesType>,
    tv_rating: Option<RatingUnitedKingdomTelevisionType>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MediaContentRatingUnitedStates {
    movie_rating: Option<RatingUnitedStatesMoviesType>,
    tv_rating: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosNetworkUsageRule {
    managed_apps: Option<Vec<Json>>,
    cellular_data_block_when_roaming: Option<bool>,
    cellular_data_blocked: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct AndroidDeviceOwnerGlobalProxy {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct HardwareInformation {
    serial_number: Option<String>,
    total_storage_space: Option<i64>,
    free_storage_space: Option<i64>,
    imei: Option<String>,
    meid: Option<String>,
    manufacturer: Option<String>,
    model: Option<String>,
    phone_number: Option<String>,
    subscriber_carrier: Option<String>,
    cellular_technology: Option<String>,
    wifi_mac: Option<String>,
    operating_system_language: Option<String>,
    is_supervised: Option<bool>,
    is_encrypted: Option<bool>,
    battery_serial_number: Option<String>,
    battery_health_percentage: Option<i32>,
    battery_charge_cycles: Option<i32>,
    is_shared_device: Option<bool>,
    shared_device_cached_users: Option<Vec<SharedAppleDeviceUser>>,
    tpm_specification_version: Option<String>,
    operating_system_edition: Option<String>,
    device_full_qualified_domain_name: Option<String>,
    device_guard_virtualization_based_security_hardware_requirement_state: Option<Json>,
    device_guard_virtualization_based_security_state: Option<Json>,
    device_guard_local_system_authority_credential_guard_state: Option<DeviceGuardLocalSystemAuthorityCredentialGuardState>,
    os_build_number: Option<String>,
    operating_system_product_type: Option<i32>,
    ip_address_v4: Option<String>,
    subnet_address: Option<String>,
    esim_identifier: Option<String>,
    #[graph_complex(rename = "systemManagementBIOSVersion")]
    system_management_biosversion: Option<String>,
    tpm_manufacturer: Option<String>,
    tpm_version: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceActionResult {
    action_name: Option<String>,
    action_state: Option<ActionState>,
    start_date_time: Option<DateTimeOffset>,
    last_updated_date_time: Option<DateTimeOffset>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ConfigurationManagerClientEnabledFeatures {
    inventory: Option<bool>,
    modern_apps: Option<bool>,
    resource_access: Option<bool>,
    device_configuration: Option<bool>,
    compliance_policy: Option<bool>,
    windows_update_for_business: Option<bool>,
    endpoint_protection: Option<bool>,
    office_apps: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct LoggedOnUser {
    user_id: Option<String>,
    last_log_on_date_time: Option<DateTimeOffset>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ConfigurationManagerClientHealthState {
    state: Option<ConfigurationManagerClientState>,
    error_code: Option<i32>,
    last_sync_date_time: Option<DateTimeOffset>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ConfigurationManagerClientInformation {
    client_identifier: Option<String>,
    is_blocked: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ChromeOSDeviceProperty {
    name: Option<String>,
    value: Option<String>,
    value_type: Option<String>,
    updatable: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct AssignedLicense {
    disabled_plans: Option<Vec<Guid>>,
    sku_id: Option<Guid>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct AssignedPlan {
    assigned_date_time: Option<DateTimeOffset>,
    capability_status: Option<Json>,
    service: Option<String>,
    service_plan_id: Option<Guid>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct EmployeeOrgData {
    division: Option<String>,
    cost_center: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct LicenseAssignmentState {
    assigned_by_group: Option<Json>,
    disabled_plans: Option<Vec<String>>,
    error: Option<String>,
    sku_id: Option<String>,
    state: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MailboxSettings {
    archive_folder: Option<Json>,
    automatic_replies_setting: Option<Json>,
    date_format: Option<Json>,
    delegate_meeting_message_delivery_options: Option<Json>,
    language: Option<Box<LocaleInfo>>,
    time_format: Option<Json>,
    time_zone: Option<Json>,
    working_hours: Option<Box<WorkingHours>>,
    user_purpose: Option<Box<UserPurpose>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct OnPremisesExtensionAttributes {
    extension_attribute1: Option<String>,
    extension_attribute2: Option<String>,
    extension_attribute3: Option<String>,
    extension_attribute4: Option<String>,
    extension_attribute5: Option<String>,
    extension_attribute6: Option<String>,
    extension_attribute7: Option<String>,
    extension_attribute8: Option<String>,
    extension_attribute9: Option<String>,
    extension_attribute10: Option<String>,
    extension_attribute11: Option<String>,
    extension_attribute12: Option<String>,
    extension_attribute13: Option<String>,
    extension_attribute14: Option<String>,
    extension_attribute15: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct OnPremisesProvisioningError {
    category: Option<String>,
    occurred_date_time: Option<DateTimeOffset>,
    property_causing_error: Option<String>,
    value: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct PasswordProfile {
    force_change_password_next_sign_in: Option<bool>,
    force_change_password_next_sign_in_with_mfa: Option<bool>,
    password: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SignInActivity {
    last_sign_in_date_time: Option<DateTimeOffset>,
    last_sign_in_request_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct KeyValuePair {
    name: Option<String>,
    value: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct VpnOnDemandRule {
    ssids: Option<Vec<String>>,
    dns_search_domains: Option<Vec<String>>,
    probe_url: Option<String>,
    action: Option<VpnOnDemandRuleConnectionAction>,
    domain_action: Option<Json>,
    domains: Option<Vec<String>>,
    probe_required_url: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct VpnProxyServer {
    automatic_configuration_script_url: Option<String>,
    address: Option<String>,
    port: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosVpnSecurityAssociationParameters {
    security_encryption_algorithm: Option<Json>,
    security_integrity_algorithm: Option<Json>,
    security_diffie_hellman_group: Option<i32>,
    lifetime_in_minutes: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct WindowsUpdateInstallScheduleType {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MacOSFirewallApplication {
    bundle_id: Option<String>,
    allows_incoming_connections: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SharedPCAccountManagerPolicy {
    account_deletion_policy: Option<Json>,
    cache_accounts_above_disk_free_percentage: Option<i32>,
    inactive_threshold_days: Option<i32>,
    remove_accounts_below_disk_free_percentage: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct CustomSubjectAlternativeName {
    san_type: Option<SubjectAlternativeNameType>,
    name: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Windows81VpnProxyServer {
    automatic_configuration_script_url: Option<String>,
    address: Option<String>,
    port: Option<i32>,
    automatically_detect_proxy_settings: Option<bool>,
    bypass_proxy_server_for_local_address: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MimeContent {
    r#type: Option<String>,
    value: Option<Binary>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Win32LobAppDetection {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Win32LobAppRequirement {
    operator: Option<Json>,
    detection_value: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Win32LobAppInstallExperience {
    run_as_account: Option<Json>,
    device_restart_behavior: Option<Win32LobAppRestartBehavior>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Win32LobAppReturnCode {
    return_code: Option<i32>,
    r#type: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Win32LobAppMsiInformation {
    product_code: Option<String>,
    product_version: Option<String>,
    upgrade_code: Option<String>,
    requires_reboot: Option<bool>,
    package_type: Option<Json>,
    product_name: Option<String>,
    publisher: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MacOSLobChildApp {
    bundle_id: Option<String>,
    build_number: Option<String>,
    version_number: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct VppLicensingType {
    support_user_licensing: Option<bool>,
    support_device_licensing: Option<bool>,
    supports_user_licensing: Option<bool>,
    supports_device_licensing: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosDeviceType {
    i_pad: Option<bool>,
    #[graph_complex(rename = "iPhoneAndIPod")]
    i_phone_and_ipod: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosVppAppRevokeLicensesActionResult {
    user_id: Option<String>,
    managed_device_id: Option<String>,
    total_licenses_count: Option<i32>,
    failed_licenses_count: Option<i32>,
    action_failure_reason: Option<Json>,
    action_name: Option<String>,
    action_state: Option<ActionState>,
    start_date_time: Option<DateTimeOffset>,
    last_updated_date_time: Option<DateTimeOffset>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosMinimumOperatingSystem {
    #[graph_complex(rename = "v8_0")]
    v8_0: Option<bool>,
    #[graph_complex(rename = "v9_0")]
    v9_0: Option<bool>,
    #[graph_complex(rename = "v10_0")]
    v10_0: Option<bool>,
    #[graph_complex(rename = "v11_0")]
    v11_0: Option<bool>,
    #[graph_complex(rename = "v12_0")]
    v12_0: Option<bool>,
    #[graph_complex(rename = "v13_0")]
    v13_0: Option<bool>,
    #[graph_complex(rename = "v14_0")]
    v14_0: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ExcludedApps {
    access: Option<bool>,
    bing: Option<bool>,
    excel: Option<bool>,
    groove: Option<bool>,
    info_path: Option<bool>,
    lync: Option<bool>,
    one_drive: Option<bool>,
    one_note: Option<bool>,
    outlook: Option<bool>,
    power_point: Option<bool>,
    publisher: Option<bool>,
    share_point_designer: Option<bool>,
    teams: Option<bool>,
    visio: Option<bool>,
    word: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct AndroidMinimumOperatingSystem {
    #[graph_complex(rename = "v4_0")]
    v4_0: Option<bool>,
    #[graph_complex(rename = "v4_0_3")]
    v4_0_3: Option<bool>,
    #[graph_complex(rename = "v4_1")]
    v4_1: Option<bool>,
    #[graph_complex(rename = "v4_2")]
    v4_2: Option<bool>,
    #[graph_complex(rename = "v4_3")]
    v4_3: Option<bool>,
    #[graph_complex(rename = "v4_4")]
    v4_4: Option<bool>,
    #[graph_complex(rename = "v5_0")]
    v5_0: Option<bool>,
    #[graph_complex(rename = "v5_1")]
    v5_1: Option<bool>,
    #[graph_complex(rename = "v6_0")]
    v6_0: Option<bool>,
    #[graph_complex(rename = "v7_0")]
    v7_0: Option<bool>,
    #[graph_complex(rename = "v7_1")]
    v7_1: Option<bool>,
    #[graph_complex(rename = "v8_0")]
    v8_0: Option<bool>,
    #[graph_complex(rename = "v8_1")]
    v8_1: Option<bool>,
    #[graph_complex(rename = "v9_0")]
    v9_0: Option<bool>,
    #[graph_complex(rename = "v10_0")]
    v10_0: Option<bool>,
    #[graph_complex(rename = "v11_0")]
    v11_0: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Audio {
    album: Option<Json>,
    album_artist: Option<Json>,
    artist: Option<Json>,
    bitrate: Option<i32>,
    composers: Option<Json>,
    copyright: Option<Json>,
    disc: Option<i32>,
    disc_count: Option<i32>,
    duration: Option<i64>,
    genre: Option<Json>,
    has_drm: Option<Json>,
    is_variable_bitrate: Option<Json>,
    title: Option<Json>,
    track: Option<i32>,
    track_count: Option<i32>,
    year: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IdentitySet {
    application: Option<Json>,
    conversation: Option<Json>,
    conversation_identity_type: Option<Json>,
    device: Option<Json>,
    phone: Option<Box<Identity>>,
    user: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Folder {
    child_count: Option<i64>,
    view: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Image {
    height: Option<i32>,
    width: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct GeoCoordinates {
    altitude: Option<f64>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Media {
    label: Option<String>,
    caller_device: Option<Json>,
    caller_network: Option<Json>,
    callee_device: Option<Json>,
    callee_network: Option<Json>,
    streams: Option<Vec<Json>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Package {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ItemReference {
    drive_id: Option<String>,
    drive_type: Option<String>,
    id: Option<String>,
    name: Option<String>,
    path: Option<String>,
    share_id: Option<String>,
    sharepoint_ids: Option<Box<SharepointIds>>,
    site_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Photo {
    camera_make: Option<String>,
    camera_model: Option<String>,
    exposure_denominator: Option<f64>,
    exposure_numerator: Option<f64>,
    f_number: Option<f64>,
    focal_length: Option<f64>,
    iso: Option<i32>,
    orientation: Option<i16>,
    taken_date_time: Option<DateTimeOffset>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct PublicationFacet {
    level: Option<String>,
    version_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SearchResult {
    on_click_telemetry_url: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Shared {
    owner: Option<Json>,
    scope: Option<String>,
    shared_by: Option<Box<IdentitySet>>,
    shared_date_time: Option<DateTimeOffset>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SharepointIds {
    list_id: Option<Json>,
    list_item_id: Option<Json>,
    list_item_unique_id: Option<Json>,
    site_id: Option<Json>,
    site_url: Option<Json>,
    tenant_id: Option<Json>,
    web_id: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SpecialFolder {
    name: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DriveItemSource {
    application: Option<Json>,
    external_id: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Video {
    audio_bits_per_sample: Option<i32>,
    audio_channels: Option<i32>,
    audio_format: Option<Json>,
    audio_samples_per_second: Option<i32>,
    bitrate: Option<i32>,
    duration: Option<i64>,
    #[graph_complex(rename = "fourCC")]
    four_cc: Option<Json>,
    framerate: Option<Json>,
    height: Option<i32>,
    width: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Windows10VpnProxyServer {
    automatic_configuration_script_url: Option<String>,
    address: Option<String>,
    port: Option<i32>,
    bypass_proxy_server_for_local_address: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Windows10AssociatedApps {
    app_type: Option<Windows10AppType>,
    identifier: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct VpnTrafficRule {
    name: Option<String>,
    protocols: Option<i32>,
    local_port_ranges: Option<Vec<NumberRange>>,
    remote_port_ranges: Option<Vec<NumberRange>>,
    local_address_ranges: Option<Vec<IPv4Range>>,
    remote_address_ranges: Option<Vec<IPv4Range>>,
    app_id: Option<String>,
    app_type: Option<VpnTrafficRuleAppType>,
    routing_policy_type: Option<VpnTrafficRuleRoutingPolicyType>,
    claims: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct VpnRoute {
    destination_prefix: Option<String>,
    prefix_size: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct CryptographySuite {
    encryption_method: Option<Json>,
    integrity_check_method: Option<Json>,
    dh_group: Option<DiffieHellmanGroup>,
    cipher_transform_constants: Option<Json>,
    authentication_transform_constants: Option<AuthenticationTransformConstant>,
    pfs_group: Option<PerfectForwardSecrecyGroup>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct AddIn {
    id: Option<Json>,
    properties: Option<Vec<Json>>,
    r#type: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ApiApplication {
    accept_mapped_claims: Option<bool>,
    known_client_applications: Option<Vec<Guid>>,
    oauth2_permission_scopes: Option<Vec<Json>>,
    pre_authorized_applications: Option<Vec<PreAuthorizedApplication>>,
    requested_access_token_version: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct AppRole {
    allowed_member_types: Option<Vec<String>>,
    description: Option<String>,
    display_name: Option<String>,
    id: Option<Guid>,
    is_enabled: Option<bool>,
    origin: Option<String>,
    value: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct InformationalUrl {
    logo_url: Option<String>,
    marketing_url: Option<String>,
    privacy_statement_url: Option<String>,
    support_url: Option<String>,
    terms_of_service_url: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct KeyCredential {
    custom_key_identifier: Option<Binary>,
    display_name: Option<String>,
    end_date_time: Option<DateTimeOffset>,
    key_id: Option<Guid>,
    start_date_time: Option<DateTimeOffset>,
    r#type: Option<String>,
    usage: Option<String>,
    key: Option<Binary>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct OnPremisesPublishing {
    alternate_url: Option<String>,
    application_server_timeout: Option<String>,
    application_type: Option<String>,
    external_authentication_type: Option<ExternalAuthenticationType>,
    external_url: Option<String>,
    internal_url: Option<String>,
    is_backend_certificate_validation_enabled: Option<bool>,
    is_http_only_cookie_enabled: Option<bool>,
    is_on_prem_publishing_enabled: Option<bool>,
    is_persistent_cookie_enabled: Option<bool>,
    is_secure_cookie_enabled: Option<bool>,
    is_translate_host_header_enabled: Option<bool>,
    is_translate_links_in_body_enabled: Option<bool>,
    single_sign_on_settings: Option<Box<OnPremisesPublishingSingleSignOn>>,
    verified_custom_domain_certificates_metadata: Option<Box<VerifiedCustomDomainCertificatesMetadata>>,
    verified_custom_domain_key_credential: Option<Box<KeyCredential>>,
    verified_custom_domain_password_credential: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ParentalControlSettings {
    countries_blocked_for_minors: Option<Vec<String>>,
    legal_age_group_rule: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct RequiredResourceAccess {
    resource_access: Option<Vec<Json>>,
    resource_app_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct VerifiedPublisher {
    display_name: Option<String>,
    verified_publisher_id: Option<String>,
    added_date_time: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct WebApplication {
    home_page_url: Option<String>,
    implicit_grant_settings: Option<Json>,
    logout_url: Option<String>,
    redirect_uris: Option<Vec<String>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct AirPrintDestination {
    ip_address: Option<String>,
    resource_path: Option<String>,
    port: Option<i32>,
    force_tls: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MacOSLaunchItem {
    path: Option<String>,
    hide: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SingleSignOnExtension {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MacOSSingleSignOnExtension {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IpRange {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosWebContentFilterBase {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosHomeScreenItem {
    display_name: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosNotificationSettings {
    #[graph_complex(rename = "bundleID")]
    bundle_id: Option<String>,
    app_name: Option<String>,
    publisher: Option<String>,
    enabled: Option<bool>,
    show_in_notification_center: Option<bool>,
    show_on_lock_screen: Option<bool>,
    alert_type: Option<Json>,
    badges_enabled: Option<bool>,
    sounds_enabled: Option<bool>,
    preview_visibility: Option<IosNotificationPreviewVisibility>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IosSingleSignOnSettings {
    allowed_apps_list: Option<Vec<Json>>,
    allowed_urls: Option<Vec<String>>,
    display_name: Option<String>,
    kerberos_principal_name: Option<String>,
    kerberos_realm: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct PhysicalAddress {
    city: Option<String>,
    country_or_region: Option<String>,
    postal_code: Option<String>,
    post_office_box: Option<String>,
    state: Option<String>,
    street: Option<String>,
    r#type: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct RelatedContact {
    display_name: Option<String>,
    access_consent: Option<bool>,
    email_address: Option<String>,
    mobile_phone: Option<String>,
    relationship: Option<ContactRelationship>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct EducationStudent {
    birth_date: Option<Date>,
    external_id: Option<String>,
    gender: Option<EducationGender>,
    grade: Option<String>,
    graduation_year: Option<String>,
    student_number: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct PasswordSingleSignOnSettings {
    fields: Option<Vec<PasswordSingleSignOnField>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SamlSingleSignOnSettings {
    relay_state: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementConfigurationSettingValueDefinition {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementConfigurationSettingValue {
    setting_value_template_reference: Option<Box<DeviceManagementConfigurationSettingValueTemplateReference>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementConfigurationDependentOn {
    dependent_on: Option<String>,
    parent_setting_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Recipient {
    email_address: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct InternetMessageHeader {
    name: Option<Json>,
    value: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct MentionsPreview {
    is_mentioned: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct CustomUpdateTimeWindow {
    start_day: Option<Json>,
    end_day: Option<Json>,
    start_time: Option<TimeOfDay>,
    end_time: Option<TimeOfDay>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ParticipantInfo {
    country_code: Option<String>,
    endpoint_type: Option<String>,
    identity: Option<Box<IdentitySet>>,
    language_id: Option<String>,
    region: Option<String>,
    platform_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct CallRoute {
    r#final: Option<Box<IdentitySet>>,
    original: Option<Box<IdentitySet>>,
    routing_type: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct ChatInfo {
    message_id: Option<String>,
    reply_chain_message_id: Option<String>,
    thread_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IncomingContext {
    observed_participant_id: Option<String>,
    on_behalf_of: Option<Box<IdentitySet>>,
    source_participant_id: Option<String>,
    transferor: Option<Box<IdentitySet>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct CallMediaState {
    audio: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct TeamFunSettings {
    allow_giphy: Option<bool>,
    giphy_content_rating: Option<Json>,
    allow_stickers_and_memes: Option<bool>,
    allow_custom_memes: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct TeamGuestSettings {
    allow_create_update_channels: Option<bool>,
    allow_delete_channels: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct TeamMessagingSettings {
    allow_user_edit_messages: Option<bool>,
    allow_user_delete_messages: Option<bool>,
    allow_owner_delete_messages: Option<bool>,
    allow_team_mentions: Option<bool>,
    allow_channel_mentions: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct TeamDiscoverySettings {
    show_in_teams_search_and_suggestions: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct TeamClassSettings {
    notify_guardians_about_assignments: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct WindowsInformationProtectionIPRangeCollection {
    display_name: Option<String>,
    ranges: Option<Vec<IpRange>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementUserRightsLocalUserOrGroup {
    name: Option<String>,
    description: Option<String>,
    security_identifier: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct SharedAppleDeviceUser {
    user_principal_name: Option<String>,
    data_to_sync: Option<bool>,
    data_quota: Option<i64>,
    data_used: Option<i64>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct LocaleInfo {
    locale: Option<Json>,
    display_name: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct WorkingHours {
    days_of_week: Option<Vec<Json>>,
    start_time: Option<TimeOfDay>,
    end_time: Option<TimeOfDay>,
    time_zone: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct UserPurpose {
    value: Option<Json>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct Identity {
    display_name: Option<String>,
    id: Option<String>,
    tenant_id: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct NumberRange {
    lower_number: Option<i32>,
    upper_number: Option<i32>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct IPv4Range {
    lower_address: Option<String>,
    upper_address: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct PreAuthorizedApplication {
    app_id: Option<String>,
    permission_ids: Option<Vec<String>>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct OnPremisesPublishingSingleSignOn {
    kerberos_sign_on_settings: Option<Json>,
    single_sign_on_mode: Option<SingleSignOnMode>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct VerifiedCustomDomainCertificatesMetadata {
    expiry_date: Option<DateTimeOffset>,
    issue_date: Option<DateTimeOffset>,
    issuer_name: Option<String>,
    subject_name: Option<String>,
    thumbprint: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct PasswordSingleSignOnField {
    customized_label: Option<String>,
    default_label: Option<String>,
    field_id: Option<String>,
    r#type: Option<String>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]
pub struct DeviceManagementConfigurationSettingValueTemplateReference {
    setting_value_template_id: Option<String>,
    use_template_default: Option<bool>,
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum PowerActionType {
    NotConfigured,
    NoAction,
    Sleep,
    Hibernate,
    Shutdown,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Enablement {
    NotConfigured,
    Enabled,
    Disabled,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DiagnosticDataSubmissionMode {
    UserDefined,
    None,
    Basic,
    Enhanced,
    Full,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EdgeTelemetryMode {
    NotConfigured,
    Intranet,
    Internet,
    IntranetAndInternet,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum InkAccessSetting {
    NotConfigured,
    Enabled,
    Disabled,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AppInstallControlType {
    NotConfigured,
    Anywhere,
    StoreOnly,
    Recommendations,
    PreferStore,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EdgeOpenOptions {
    NotConfigured,
    StartPage,
    NewTabPage,
    PreviousPages,
    SpecificPages,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VisibilitySetting {
    NotConfigured,
    Hide,
    Show,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum InternetExplorerMessageSetting {
    NotConfigured,
    Disabled,
    Enabled,
    KeepGoing,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EdgeKioskModeRestrictionType {
    NotConfigured,
    DigitalSignage,
    NormalMode,
    PublicBrowsingSingleApp,
    PublicBrowsingMultiApp,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ConfigurationUsage {
    Blocked,
    Required,
    Allowed,
    NotConfigured,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DefenderMonitorFileActivity {
    UserDefined,
    Disable,
    MonitorAllFiles,
    MonitorIncomingFilesOnly,
    MonitorOutgoingFilesOnly,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DefenderCloudBlockLevelType {
    NotConfigured,
    High,
    HighPlus,
    ZeroTolerance,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DefenderPromptForSampleSubmission {
    UserDefined,
    AlwaysPrompt,
    PromptBeforeSendingPersonalData,
    NeverSendData,
    SendAllDataWithoutPrompting,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DefenderScanType {
    UserDefined,
    Disabled,
    Quick,
    Full,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WeeklySchedule {
    UserDefined,
    Everyday,
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    NoScheduledScan,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DefenderPotentiallyUnwantedAppAction {
    DeviceDefault,
    Block,
    Audit,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DefenderProtectionType {
    UserDefined,
    Enable,
    AuditMode,
    Warn,
    NotConfigured,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WindowsStartMenuModeType {
    UserDefined,
    FullScreen,
    NonFullScreen,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DmaGuardDeviceEnumerationPolicyType {
    DeviceDefault,
    BlockAll,
    AllowAll,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ServiceStartType {
    Manual,
    Automatic,
    Disabled,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType {
    NotConfigured,
    Administrators,
    AdministratorsAndPowerUsers,
    AdministratorsAndInteractiveUsers,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LanManagerAuthenticationLevel {
    LmAndNltm,
    LmNtlmAndNtlmV2,
    LmAndNtlmOnly,
    LmAndNtlmV2,
    LmNtlmV2AndNotLm,
    LmNtlmV2AndNotLmOrNtm,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LocalSecurityOptionsAdministratorElevationPromptBehaviorType {
    NotConfigured,
    ElevateWithoutPrompting,
    PromptForCredentialsOnTheSecureDesktop,
    PromptForConsentOnTheSecureDesktop,
    PromptForCredentials,
    PromptForConsent,
    PromptForConsentForNonWindowsBinaries,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LocalSecurityOptionsStandardUserElevationPromptBehaviorType {
    NotConfigured,
    AutomaticallyDenyElevationRequests,
    PromptForCredentialsOnTheSecureDesktop,
    PromptForCredentials,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LocalSecurityOptionsInformationShownOnLockScreenType {
    NotConfigured,
    UserDisplayNameDomainUser,
    UserDisplayNameOnly,
    DoNotDisplayUser,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LocalSecurityOptionsInformationDisplayedOnLockScreenType {
    NotConfigured,
    Administrators,
    AdministratorsAndPowerUsers,
    AdministratorsAndInteractiveUsers,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LocalSecurityOptionsSmartCardRemovalBehaviorType {
    LockWorkstation,
    NoAction,
    ForceLogoff,
    DisconnectRemoteDesktopSession,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WindowsDefenderTamperProtectionOptions {
    NotConfigured,
    Enable,
    Disable,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum FirewallPreSharedKeyEncodingMethodType {
    DeviceDefault,
    None,
    UtF8,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum FirewallCertificateRevocationListCheckMethodType {
    DeviceDefault,
    None,
    Attempt,
    Require,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum FirewallPacketQueueingMethodType {
    DeviceDefault,
    Disabled,
    QueueInbound,
    QueueOutbound,
    QueueBoth,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AppLockerApplicationControlType {
    NotConfigured,
    EnforceComponentsAndStoreApps,
    AuditComponentsAndStoreApps,
    EnforceComponentsStoreAppsAndSmartlocker,
    AuditComponentsStoreAppsAndSmartlocker,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceGuardLocalSystemAuthorityCredentialGuardType {
    NotConfigured,
    EnableWithUEFILock,
    EnableWithoutUEFILock,
    Disable,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum SecureBootWithDMAType {
    NotConfigured,
    WithoutDMA,
    WithDMA,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ApplicationGuardEnabledOptions {
    NotConfigured,
    EnabledForEdge,
    EnabledForOffice,
    EnabledForEdgeAndOffice,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ApplicationGuardBlockClipboardSharingType {
    NotConfigured,
    BlockBoth,
    BlockHostToContainer,
    BlockContainerToHost,
    BlockNone,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum BitLockerRecoveryPasswordRotationType {
    NotConfigured,
    Disabled,
    EnabledForAzureAd,
    EnabledForAzureAdAndHybrid,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DefenderRealtimeScanDirection {
    MonitorAllFiles,
    MonitorIncomingFilesOnly,
    MonitorOutgoingFilesOnly,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WebBrowserCookieSettings {
    BrowserDefault,
    BlockAlways,
    AllowCurrentWebSite,
    AllowFromWebsitesVisited,
    AllowAlways,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum IosKioskModeAppType {
    NotConfigured,
    AppStoreApp,
    ManagedApp,
    BuiltInApp,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerAppAutoUpdatePolicyType {
    NotConfigured,
    UserChoice,
    Never,
    WiFiOnly,
    Always,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum MicrosoftLauncherDockPresence {
    NotConfigured,
    Show,
    Hide,
    Disabled,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum MicrosoftLauncherSearchBarPlacement {
    NotConfigured,
    Top,
    Bottom,
    Hide,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerKioskCustomizationSystemNavigation {
    NotConfigured,
    NavigationEnabled,
    HomeButtonOnly,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerVirtualHomeButtonType {
    NotConfigured,
    SwipeUp,
    Floating,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerKioskModeScreenOrientation {
    NotConfigured,
    Portrait,
    Landscape,
    AutoRotate,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidKeyguardFeature {
    NotConfigured,
    Camera,
    Notifications,
    UnredactedNotifications,
    TrustAgents,
    Fingerprint,
    RemoteInput,
    AllFeatures,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerRequiredPasswordType {
    DeviceDefault,
    Required,
    Numeric,
    NumericComplex,
    Alphabetic,
    Alphanumeric,
    AlphanumericWithSymbols,
    LowSecurityBiometric,
    CustomPassword,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerPlayStoreMode {
    NotConfigured,
    AllowList,
    BlockList,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerBatteryPluggedMode {
    NotConfigured,
    Ac,
    Usb,
    Wireless,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerSystemUpdateInstallType {
    DeviceDefault,
    Postpone,
    Windowed,
    Automatic,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagementState {
    Managed,
    RetirePending,
    RetireFailed,
    WipePending,
    WipeFailed,
    Unhealthy,
    DeletePending,
    RetireIssued,
    WipeIssued,
    WipeCanceled,
    RetireCanceled,
    Discovered,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceType {
    Desktop,
    WindowsRT,
    WinMO6,
    Nokia,
    WindowsPhone,
    Mac,
    WinCE,
    WinEmbedded,
    IPhone,
    IPad,
    IPod,
    Android,
    ISocConsumer,
    Unix,
    MacMDM,
    HoloLens,
    SurfaceHub,
    AndroidForWork,
    AndroidEnterprise,
    Windows10x,
    AndroidnGMS,
    ChromeOS,
    Linux,
    Blackberry,
    Palm,
    Unknown,
    CloudPC,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ComplianceState {
    Unknown,
    Compliant,
    Noncompliant,
    Conflict,
    Error,
    InGracePeriod,
    ConfigManager,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagementAgentType {
    Eas,
    Mdm,
    EasMdm,
    IntuneClient,
    EasIntuneClient,
    ConfigurationManagerClient,
    ConfigurationManagerClientMdm,
    ConfigurationManagerClientMdmEas,
    Unknown,
    Jamf,
    GoogleCloudDevicePolicyController,
    Microsoft365ManagedMdm,
    MsSense,
    IntuneAosp,
    WindowsManagementCloudApi,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceEnrollmentType {
    Unknown,
    UserEnrollment,
    DeviceEnrollmentManager,
    AppleBulkWithUser,
    AppleBulkWithoutUser,
    WindowsAzureADJoin,
    WindowsBulkUserless,
    WindowsAutoEnrollment,
    WindowsBulkAzureDomainJoin,
    WindowsCoManagement,
    WindowsAzureADJoinUsingDeviceAuth,
    AppleUserEnrollment,
    AppleUserEnrollmentWithServiceAccount,
    AzureAdJoinUsingAzureVmExtension,
    AndroidEnterpriseDedicatedDevice,
    AndroidEnterpriseFullyManaged,
    AndroidEnterpriseCorporateWorkProfile,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum LostModeState {
    Disabled,
    Enabled,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceRegistrationState {
    NotRegistered,
    Registered,
    Revoked,
    KeyConflict,
    ApprovalPending,
    CertificateReset,
    NotRegisteredPendingEnrollment,
    Unknown,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceManagementExchangeAccessState {
    None,
    Unknown,
    Allowed,
    Blocked,
    Quarantined,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceManagementExchangeAccessStateReason {
    None,
    Unknown,
    ExchangeGlobalRule,
    ExchangeIndividualRule,
    ExchangeDeviceRule,
    ExchangeUpgrade,
    ExchangeMailboxPolicy,
    Other,
    Compliant,
    NotCompliant,
    NotEnrolled,
    UnknownLocation,
    MfaRequired,
    AzureADBlockDueToAccessPolicy,
    CompromisedPassword,
    DeviceNotKnownWithManagedApp,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagedDeviceArchitecture {
    Unknown,
    X86,
    X64,
    Arm,
    ArM64,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagedDeviceManagementFeatures {
    None,
    MicrosoftManagedDesktop,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnAuthenticationMethod {
    Certificate,
    UsernameAndPassword,
    SharedSecret,
    DerivedCredential,
    AzureAD,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnProviderType {
    NotConfigured,
    AppProxy,
    PacketTunnel,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnClientAuthenticationType {
    UserAuthentication,
    DeviceAuthentication,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnLocalIdentifier {
    DeviceFQDN,
    Empty,
    ClientCertificateSubjectName,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnServerCertificateType {
    Rsa,
    Ecdsa256,
    Ecdsa384,
    Ecdsa521,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidRequiredPasswordType {
    DeviceDefault,
    Alphabetic,
    Alphanumeric,
    AlphanumericWithSymbols,
    LowSecurityBiometric,
    Numeric,
    NumericComplex,
    Any,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagedAppPinCharacterSet {
    Numeric,
    AlphanumericAndSymbol,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagedAppDataStorageLocation {
    OneDriveForBusiness,
    SharePoint,
    Box,
    LocalStorage,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagedAppNotificationRestriction {
    Allow,
    BlockOrganizationalData,
    Block,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidManagedAppSafetyNetDeviceAttestationType {
    None,
    BasicIntegrity,
    BasicIntegrityAndDeviceCertification,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidManagedAppSafetyNetAppsVerificationType {
    None,
    Enabled,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidWorkProfileRequiredPasswordType {
    DeviceDefault,
    LowSecurityBiometric,
    Required,
    AtLeastNumeric,
    NumericComplex,
    AtLeastAlphabetic,
    AtLeastAlphanumeric,
    AlphanumericWithSymbols,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidWorkProfileCrossProfileDataSharingType {
    DeviceDefault,
    PreventAny,
    AllowPersonalToWork,
    NoRestrictions,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidWorkProfileDefaultAppPermissionPolicyType {
    DeviceDefault,
    Prompt,
    AutoGrant,
    AutoDeny,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum PrereleaseFeatures {
    UserDefined,
    SettingsOnly,
    SettingsAndExperimentations,
    NotAllowed,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WindowsUpdateForBusinessUpdateWeeks {
    UserDefined,
    FirstWeek,
    SecondWeek,
    ThirdWeek,
    FourthWeek,
    EveryWeek,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AutoRestartNotificationDismissalMethod {
    NotConfigured,
    Automatic,
    User,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WindowsUpdateNotificationDisplayOption {
    NotConfigured,
    DefaultNotifications,
    RestartWarningsOnly,
    DisableAllNotifications,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum MacOSGatekeeperAppSources {
    NotConfigured,
    MacAppStore,
    MacAppStoreAndIdentifiedDevelopers,
    Anywhere,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum SharedPCAllowedAccountType {
    NotConfigured,
    Guest,
    Domain,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum KeyStorageProviderOption {
    UseTpmKspOtherwiseUseSoftwareKsp,
    UseTpmKspOtherwiseFail,
    UsePassportForWorkKspOtherwiseFail,
    UseSoftwareKsp,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum SubjectNameFormat {
    CommonName,
    CommonNameIncludingEmail,
    CommonNameAsEmail,
    Custom,
    CommonNameAsIMEI,
    CommonNameAsSerialNumber,
    CommonNameAsAadDeviceId,
    CommonNameAsIntuneDeviceId,
    CommonNameAsDurableDeviceId,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum SubjectAlternativeNameType {
    None,
    EmailAddress,
    UserPrincipalName,
    CustomAzureADAttribute,
    DomainNameService,
    UniversalResourceIdentifier,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum CertificateValidityPeriodScale {
    Days,
    Months,
    Years,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum KeyUsages {
    KeyEncipherment,
    DigitalSignature,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum KeySize {
    Size1024,
    Size2048,
    Size4096,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum HashAlgorithms {
    Sha1,
    Sha2,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum CertificateStore {
    User,
    Machine,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AppleSubjectNameFormat {
    CommonName,
    CommonNameAsEmail,
    Custom,
    CommonNameIncludingEmail,
    CommonNameAsIMEI,
    CommonNameAsSerialNumber,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidWiFiSecurityType {
    Open,
    WpaEnterprise,
    Wpa2Enterprise,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidEapType {
    EapTls,
    EapTtls,
    Peap,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum NonEapAuthenticationMethodForPeap {
    None,
    MicrosoftChapVersionTwo,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WiFiProxySetting {
    None,
    Manual,
    Automatic,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WiFiSecurityType {
    Open,
    WpaPersonal,
    WpaEnterprise,
    Wep,
    Wpa2Personal,
    Wpa2Enterprise,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EasAuthenticationMethod {
    UsernameAndPassword,
    Certificate,
    DerivedCredential,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EmailSyncDuration {
    UserDefined,
    OneDay,
    ThreeDays,
    OneWeek,
    TwoWeeks,
    OneMonth,
    Unlimited,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum IntendedPurpose {
    Unassigned,
    SmimeEncryption,
    SmimeSigning,
    Vpn,
    Wifi,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EditionUpgradeLicenseType {
    ProductKey,
    LicenseFile,
    NotConfigured,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WindowsSModeConfiguration {
    NoRestriction,
    Block,
    Unlock,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VppTokenAccountType {
    Business,
    Education,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ManagedAppAvailability {
    Global,
    LineOfBusiness,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum OfficeProductId {
    O365ProPlusRetail,
    O365BusinessRetail,
    VisioProRetail,
    ProjectProRetail,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum MicrosoftStoreForBusinessLicenseType {
    Offline,
    Online,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Windows10VpnProfileTarget {
    User,
    Device,
    AutoPilotDevice,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Windows10VpnConnectionType {
    PulseSecure,
    F5EdgeClient,
    DellSonicWallMobileConnect,
    CheckPointCapsuleVpn,
    Automatic,
    IkEv2,
    L2tp,
    Pptp,
    Citrix,
    PaloAltoGlobalProtect,
    CiscoAnyConnect,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Windows10VpnAuthenticationMethod {
    Certificate,
    UsernameAndPassword,
    CustomEapXml,
    DerivedCredential,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum MacOSContentCachingType {
    NotConfigured,
    UserContentOnly,
    SharedContentOnly,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum MacOSContentCachingPeerPolicy {
    NotConfigured,
    PeersInLocalNetwork,
    PeersWithSamePublicIpAddress,
    PeersInCustomLocalNetworks,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum IosWallpaperDisplayLocation {
    NotConfigured,
    LockScreen,
    HomeScreen,
    LockAndHomeScreens,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum NetworkSingleSignOnType {
    Disabled,
    Prelogon,
    Postlogon,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EapType {
    EapTls,
    Leap,
    EapSim,
    EapTtls,
    Peap,
    EapFast,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WifiAuthenticationType {
    None,
    User,
    Machine,
    MachineOrUser,
    Guest,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidWorkProfileVpnConnectionType {
    CiscoAnyConnect,
    PulseSecure,
    F5EdgeClient,
    DellSonicWallMobileConnect,
    CheckPointCapsuleVpn,
    Citrix,
    PaloAltoGlobalProtect,
    MicrosoftTunnel,
    NetMotionMobility,
    MicrosoftProtect,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DomainNameSource {
    FullDomainName,
    NetBiosDomainName,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EasServices {
    None,
    Calendars,
    Contacts,
    Email,
    Notes,
    Reminders,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EmailSyncSchedule {
    UserDefined,
    AsMessagesArrive,
    Manual,
    FifteenMinutes,
    ThirtyMinutes,
    SixtyMinutes,
    BasedOnMyUsage,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EapFastConfiguration {
    NoProtectedAccessCredential,
    UseProtectedAccessCredential,
    UseProtectedAccessCredentialAndProvision,
    UseProtectedAccessCredentialAndProvisionAnonymously,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidDeviceOwnerWiFiSecurityType {
    Open,
    Wep,
    WpaPersonal,
    WpaEnterprise,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AndroidForWorkVpnConnectionType {
    CiscoAnyConnect,
    PulseSecure,
    F5EdgeClient,
    DellSonicWallMobileConnect,
    CheckPointCapsuleVpn,
    Citrix,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WiredNetworkInterface {
    AnyEthernet,
    FirstActiveEthernet,
    SecondActiveEthernet,
    ThirdActiveEthernet,
    FirstEthernet,
    SecondEthernet,
    ThirdEthernet,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum InternetSiteSecurityLevel {
    UserDefined,
    Medium,
    MediumHigh,
    High,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum SiteSecurityLevel {
    UserDefined,
    Low,
    MediumLow,
    Medium,
    MediumHigh,
    High,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum UpdateClassification {
    UserDefined,
    RecommendedAndImportant,
    Important,
    None,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WindowsUserAccountControlSettings {
    UserDefined,
    AlwaysNotify,
    NotifyOnAppChanges,
    NotifyOnAppChangesWithoutDimming,
    NeverNotify,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceManagementConfigurationSettingAccessTypes {
    None,
    Add,
    Copy,
    Delete,
    Get,
    Replace,
    Execute,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceManagementConfigurationSettingUsage {
    None,
    Configuration,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceManagementConfigurationControlType {
    Default,
    Dropdown,
    SmallTextBox,
    LargeTextBox,
    Toggle,
    MultiheaderGrid,
    ContextPane,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Importance {
    Low,
    Normal,
    High,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum InferenceClassificationType {
    Focused,
    Other,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum IosSoftwareUpdateScheduleType {
    UpdateOutsideOfActiveHours,
    AlwaysUpdate,
    UpdateDuringTimeWindows,
    UpdateOutsideOfTimeWindows,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum TeamSpecialization {
    None,
    EducationStandard,
    EducationClass,
    EducationProfessionalLearningCommunity,
    EducationStaff,
    UnknownFutureValue,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum TeamVisibilityType {
    Private,
    Public,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum WindowsInformationProtectionEnforcementLevel {
    NoProtection,
    EncryptAndAuditOnly,
    EncryptAuditAndPrompt,
    EncryptAuditAndBlock,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceManagementApplicabilityRuleType {
    Include,
    Exclude,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Windows10DeviceModeType {
    StandardConfiguration,
    SModeConfiguration,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum BitLockerEncryptionMethod {
    AesCbc128,
    AesCbc256,
    XtsAes128,
    XtsAes256,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum RatingFranceMoviesType {
    AllAllowed,
    AllBlocked,
    AgesAbove10,
    AgesAbove12,
    AgesAbove16,
    AgesAbove18,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum RatingFranceTelevisionType {
    AllAllowed,
    AllBlocked,
    AgesAbove10,
    AgesAbove12,
    AgesAbove16,
    AgesAbove18,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum RatingGermanyTelevisionType {
    AllAllowed,
    AllBlocked,
    General,
    AgesAbove6,
    AgesAbove12,
    AgesAbove16,
    Adults,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum RatingIrelandTelevisionType {
    AllAllowed,
    AllBlocked,
    General,
    Children,
    YoungAdults,
    ParentalSupervision,
    Mature,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum RatingUnitedKingdomMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    UniversalChildren,
    ParentalGuidance,
    AgesAbove12Video,
    AgesAbove12Cinema,
    AgesAbove15,
    Adults,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum RatingUnitedKingdomTelevisionType {
    AllAllowed,
    AllBlocked,
    Caution,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum RatingUnitedStatesMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    ParentalGuidance13,
    Restricted,
    Adults,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DeviceGuardLocalSystemAuthorityCredentialGuardState {
    Running,
    RebootRequired,
    NotLicensed,
    NotConfigured,
    VirtualizationBasedSecurityNotRunning,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ActionState {
    None,
    Pending,
    Canceled,
    Active,
    Done,
    Failed,
    NotSupported,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ConfigurationManagerClientState {
    Unknown,
    Installed,
    Healthy,
    InstallFailed,
    UpdateFailed,
    CommunicationError,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnOnDemandRuleConnectionAction {
    Connect,
    EvaluateConnection,
    Ignore,
    Disconnect,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Win32LobAppRestartBehavior {
    BasedOnReturnCode,
    Allow,
    Suppress,
    Force,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum Windows10AppType {
    Desktop,
    Universal,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnTrafficRuleAppType {
    None,
    Desktop,
    Universal,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum VpnTrafficRuleRoutingPolicyType {
    None,
    SplitTunnel,
    ForceTunnel,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum DiffieHellmanGroup {
    Group1,
    Group2,
    Group14,
    Ecp256,
    Ecp384,
    Group24,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum AuthenticationTransformConstant {
    #[graph_enum(rename = "md5_96")]
    Md596,
    #[graph_enum(rename = "sha1_96")]
    Sha196,
    #[graph_enum(rename = "sha_256_128")]
    Sha256128,
    Aes128Gcm,
    Aes192Gcm,
    Aes256Gcm,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum PerfectForwardSecrecyGroup {
    Pfs1,
    Pfs2,
    Pfs2048,
    Ecp256,
    Ecp384,
    PfsMM,
    Pfs24,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ExternalAuthenticationType {
    Passthru,
    AadPreAuthentication,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum IosNotificationPreviewVisibility {
    NotConfigured,
    AlwaysShow,
    HideWhenLocked,
    NeverShow,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum ContactRelationship {
    Parent,
    Relative,
    Aide,
    Doctor,
    Guardian,
    Child,
    Other,
    UnknownFutureValue,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum EducationGender {
    Female,
    Male,
    Other,
    UnknownFutureValue,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphEnum)]
pub enum SingleSignOnMode {
    None,
    OnPremisesKerberos,
    AadHeaderBased,
    PingHeaderBased,
    OtherMember(String),
}

#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
#[graph_polymorphic(path = "/deviceManagement/deviceConfigurations", odata = "microsoft.graph.deviceConfiguration")]
pub enum AnyDeviceConfiguration {
    Windows10GeneralConfiguration(Windows10GeneralConfiguration),
    Windows10EndpointProtectionConfiguration(Windows10EndpointProtectionConfiguration),
    IosGeneralDeviceConfiguration(IosGeneralDeviceConfiguration),
    AndroidDeviceOwnerGeneralDeviceConfiguration(AndroidDeviceOwnerGeneralDeviceConfiguration),
    IosikEv2VpnConfiguration(IosikEv2VpnConfiguration),
    MacOSGeneralDeviceConfiguration(MacOSGeneralDeviceConfiguration),
    AndroidGeneralDeviceConfiguration(AndroidGeneralDeviceConfiguration),
    AndroidWorkProfileGeneralDeviceConfiguration(AndroidWorkProfileGeneralDeviceConfiguration),
    WindowsUpdateForBusinessConfiguration(WindowsUpdateForBusinessConfiguration),
    MacOSEndpointProtectionConfiguration(MacOSEndpointProtectionConfiguration),
    SharedPCConfiguration(SharedPCConfiguration),
    Windows81SCEPCertificateProfile(Windows81SCEPCertificateProfile),
    MacOSScepCertificateProfile(MacOSScepCertificateProfile),
    WindowsPhone81VpnConfiguration(WindowsPhone81VpnConfiguration),
    AndroidWorkProfileEnterpriseWiFiConfiguration(AndroidWorkProfileEnterpriseWiFiConfiguration),
    MacOSWiFiConfiguration(MacOSWiFiConfiguration),
    AndroidWorkProfileNineWorkEasConfiguration(AndroidWorkProfileNineWorkEasConfiguration),
    Windows81VpnConfiguration(Windows81VpnConfiguration),
    AndroidImportedPFXCertificateProfile(AndroidImportedPFXCertificateProfile),
    AndroidWorkProfileGmailEasConfiguration(AndroidWorkProfileGmailEasConfiguration),
    EditionUpgradeConfiguration(EditionUpgradeConfiguration),
    Windows10VpnConfiguration(Windows10VpnConfiguration),
    MacOSDeviceFeaturesConfiguration(MacOSDeviceFeaturesConfiguration),
    IosDeviceFeaturesConfiguration(IosDeviceFeaturesConfiguration),
    AndroidDeviceOwnerScepCertificateProfile(AndroidDeviceOwnerScepCertificateProfile),
    AndroidWorkProfileScepCertificateProfile(AndroidWorkProfileScepCertificateProfile),
    IosScepCertificateProfile(IosScepCertificateProfile),
    MacOSVpnConfiguration(MacOSVpnConfiguration),
    WindowsPhone81SCEPCertificateProfile(WindowsPhone81SCEPCertificateProfile),
    WindowsWifiEnterpriseEAPConfiguration(WindowsWifiEnterpriseEAPConfiguration),
    AndroidDeviceOwnerVpnConfiguration(AndroidDeviceOwnerVpnConfiguration),
    AndroidScepCertificateProfile(AndroidScepCertificateProfile),
    AndroidWorkProfileVpnConfiguration(AndroidWorkProfileVpnConfiguration),
    IosEasEmailProfileConfiguration(IosEasEmailProfileConfiguration),
    AndroidEasEmailProfileConfiguration(AndroidEasEmailProfileConfiguration),
    IosEnterpriseWiFiConfiguration(IosEnterpriseWiFiConfiguration),
    MacOSEnterpriseWiFiConfiguration(MacOSEnterpriseWiFiConfiguration),
    AndroidDeviceOwnerEnterpriseWiFiConfiguration(AndroidDeviceOwnerEnterpriseWiFiConfiguration),
    AndroidDeviceOwnerImportedPFXCertificateProfile(AndroidDeviceOwnerImportedPFXCertificateProfile),
    AndroidForWorkEnterpriseWiFiConfiguration(AndroidForWorkEnterpriseWiFiConfiguration),
    AndroidForWorkImportedPFXCertificateProfile(AndroidForWorkImportedPFXCertificateProfile),
    AndroidForWorkVpnConfiguration(AndroidForWorkVpnConfiguration),
    MacOSWiredNetworkConfiguration(MacOSWiredNetworkConfiguration),
    Windows10EasEmailProfileConfiguration(Windows10EasEmailProfileConfiguration),
    Windows81GeneralConfiguration(Windows81GeneralConfiguration),
    WindowsPhone81ImportedPFXCertificateProfile(WindowsPhone81ImportedPFXCertificateProfile),
    AndroidForWorkGmailEasConfiguration(AndroidForWorkGmailEasConfiguration),
    AndroidForWorkNineWorkEasConfiguration(AndroidForWorkNineWorkEasConfiguration),
    IosUpdateConfiguration(IosUpdateConfiguration),
    WindowsPhone81GeneralConfiguration(WindowsPhone81GeneralConfiguration),
    WindowsWifiConfiguration(WindowsWifiConfiguration),
    #[graph_polymorphic(other)]
    UnlistedType(UnknownType),
}

#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]
#[graph_polymorphic(path = "/deviceAppManagement/mobileApps", odata = "microsoft.graph.mobileApp")]
pub enum AnyMobileApp {
    Win32LobApp(Win32LobApp),
    MacOSLobApp(MacOSLobApp),
    IosVppApp(IosVppApp),
    ManagedIOSLobApp(ManagedIOSLobApp),
    OfficeSuiteApp(OfficeSuiteApp),
    WindowsPhone81AppXBundle(WindowsPhone81AppXBundle),
    MacOsVppApp(MacOsVppApp),
    ManagedAndroidLobApp(ManagedAndroidLobApp),
    WindowsPhone81AppX(WindowsPhone81AppX),
    WindowsAppX(WindowsAppX),
    AndroidLobApp(AndroidLobApp),
    AndroidManagedStoreWebApp(AndroidManagedStoreWebApp),
    WindowsMobileMSI(WindowsMobileMSI),
    MicrosoftStoreForBusinessApp(MicrosoftStoreForBusinessApp),
    #[graph_polymorphic(other)]
    UnlistedType(UnknownType),
}

/// How many types are declared here.
pub const DECLARED: usize = 372;

/// What is done with each entity.
pub const ENTITIES: &[Entity] = &[
    Entity::of::<Windows10GeneralConfiguration>("windows10GeneralConfiguration"),
    Entity::of::<Windows10EndpointProtectionConfiguration>("windows10EndpointProtectionConfiguration"),
    Entity::of::<IosGeneralDeviceConfiguration>("iosGeneralDeviceConfiguration"),
    Entity::of::<AndroidDeviceOwnerGeneralDeviceConfiguration>("androidDeviceOwnerGeneralDeviceConfiguration"),
    Entity::of::<WindowsManagedDevice>("windowsManagedDevice"),
    Entity::of::<User>("user"),
    Entity::of::<IosikEv2VpnConfiguration>("iosikEv2VpnConfiguration"),
    Entity::of::<MacOSGeneralDeviceConfiguration>("macOSGeneralDeviceConfiguration"),
    Entity::of::<AndroidGeneralDeviceConfiguration>("androidGeneralDeviceConfiguration"),
    Entity::of::<AndroidManagedAppProtection>("androidManagedAppProtection"),
    Entity::of::<AndroidWorkProfileGeneralDeviceConfiguration>("androidWorkProfileGeneralDeviceConfiguration"),
    Entity::of::<WindowsUpdateForBusinessConfiguration>("windowsUpdateForBusinessConfiguration"),
    Entity::of::<MacOSEndpointProtectionConfiguration>("macOSEndpointProtectionConfiguration"),
    Entity::of::<SharedPCConfiguration>("sharedPCConfiguration"),
    Entity::of::<Windows81SCEPCertificateProfile>("windows81SCEPCertificateProfile"),
    Entity::of::<MacOSScepCertificateProfile>("macOSScepCertificateProfile"),
    Entity::of::<WindowsPhone81VpnConfiguration>("windowsPhone81VpnConfiguration"),
    Entity::of::<AndroidWorkProfileEnterpriseWiFiConfiguration>("androidWorkProfileEnterpriseWiFiConfiguration"),
    Entity::of::<MacOSWiFiConfiguration>("macOSWiFiConfiguration"),
    Entity::of::<AndroidWorkProfileNineWorkEasConfiguration>("androidWorkProfileNineWorkEasConfiguration"),
    Entity::of::<Windows81VpnConfiguration>("windows81VpnConfiguration"),
    Entity::of::<AndroidImportedPFXCertificateProfile>("androidImportedPFXCertificateProfile"),
    Entity::of::<AndroidWorkProfileGmailEasConfiguration>("androidWorkProfileGmailEasConfiguration"),
    Entity::of::<EditionUpgradeConfiguration>("editionUpgradeConfiguration"),
    Entity::of::<Win32LobApp>("win32LobApp"),
    Entity::of::<MacOSLobApp>("macOSLobApp"),
    Entity::of::<IosVppApp>("iosVppApp"),
    Entity::of::<ManagedIOSLobApp>("managedIOSLobApp"),
    Entity::of::<OfficeSuiteApp>("officeSuiteApp"),
    Entity::of::<WindowsPhone81AppXBundle>("windowsPhone81AppXBundle"),
    Entity::of::<MacOsVppApp>("macOsVppApp"),
    Entity::of::<ManagedAndroidLobApp>("managedAndroidLobApp"),
    Entity::of::<WindowsPhone81AppX>("windowsPhone81AppX"),
    Entity::of::<WindowsAppX>("windowsAppX"),
    Entity::of::<AndroidLobApp>("androidLobApp"),
    Entity::of::<AndroidManagedStoreWebApp>("androidManagedStoreWebApp"),
    Entity::of::<WindowsMobileMSI>("windowsMobileMSI"),
    Entity::of::<MicrosoftStoreForBusinessApp>("microsoftStoreForBusinessApp"),
    Entity::of::<DriveItem>("driveItem"),
    Entity::of::<Windows10VpnConfiguration>("windows10VpnConfiguration"),
    Entity::of::<Application>("application"),
    Entity::of::<MacOSDeviceFeaturesConfiguration>("macOSDeviceFeaturesConfiguration"),
    Entity::of::<IosDeviceFeaturesConfiguration>("iosDeviceFeaturesConfiguration"),
    Entity::of::<AndroidDeviceOwnerScepCertificateProfile>("androidDeviceOwnerScepCertificateProfile"),
    Entity::of::<AndroidWorkProfileScepCertificateProfile>("androidWorkProfileScepCertificateProfile"),
    Entity::of::<IosScepCertificateProfile>("iosScepCertificateProfile"),
    Entity::of::<MacOSVpnConfiguration>("macOSVpnConfiguration"),
    Entity::of::<WindowsPhone81SCEPCertificateProfile>("windowsPhone81SCEPCertificateProfile"),
    Entity::of::<WindowsWifiEnterpriseEAPConfiguration>("windowsWifiEnterpriseEAPConfiguration"),
    Entity::of::<AndroidDeviceOwnerVpnConfiguration>("androidDeviceOwnerVpnConfiguration"),
    Entity::of::<AndroidScepCertificateProfile>("androidScepCertificateProfile"),
    Entity::of::<AndroidWorkProfileVpnConfiguration>("androidWorkProfileVpnConfiguration"),
    Entity::of::<IosEasEmailProfileConfiguration>("iosEasEmailProfileConfiguration"),
    Entity::of::<Event>("event"),
    Entity::of::<AndroidEasEmailProfileConfiguration>("androidEasEmailProfileConfiguration"),
    Entity::of::<IosEnterpriseWiFiConfiguration>("iosEnterpriseWiFiConfiguration"),
    Entity::of::<MacOSEnterpriseWiFiConfiguration>("macOSEnterpriseWiFiConfiguration"),
    Entity::of::<EducationUser>("educationUser"),
    Entity::of::<ServicePrincipal>("servicePrincipal"),
    Entity::of::<AndroidDeviceOwnerEnterpriseWiFiConfiguration>("androidDeviceOwnerEnterpriseWiFiConfiguration"),
    Entity::of::<AndroidDeviceOwnerImportedPFXCertificateProfile>("androidDeviceOwnerImportedPFXCertificateProfile"),
    Entity::of::<AndroidForWorkEnterpriseWiFiConfiguration>("androidForWorkEnterpriseWiFiConfiguration"),
    Entity::of::<AndroidForWorkImportedPFXCertificateProfile>("androidForWorkImportedPFXCertificateProfile"),
    Entity::of::<AndroidForWorkVpnConfiguration>("androidForWorkVpnConfiguration"),
    Entity::of::<MacOSWiredNetworkConfiguration>("macOSWiredNetworkConfiguration"),
    Entity::of::<Windows10EasEmailProfileConfiguration>("windows10EasEmailProfileConfiguration"),
    Entity::of::<Windows81GeneralConfiguration>("windows81GeneralConfiguration"),
    Entity::of::<WindowsPhone81ImportedPFXCertificateProfile>("windowsPhone81ImportedPFXCertificateProfile"),
    Entity::of::<DeviceManagementConfigurationSimpleSettingDefinition>("deviceManagementConfigurationSimpleSettingDefinition"),
    Entity::of::<Message>("message"),
    Entity::of::<AndroidForWorkGmailEasConfiguration>("androidForWorkGmailEasConfiguration"),
    Entity::of::<AndroidForWorkNineWorkEasConfiguration>("androidForWorkNineWorkEasConfiguration"),
    Entity::of::<IosUpdateConfiguration>("iosUpdateConfiguration"),
    Entity::of::<Call>("call"),
    Entity::of::<Team>("team"),
    Entity::of::<WindowsPhone81GeneralConfiguration>("windowsPhone81GeneralConfiguration"),
    Entity::of::<WindowsWifiConfiguration>("windowsWifiConfiguration"),
    Entity::of::<MdmWindowsInformationProtectionPolicy>("mdmWindowsInformationProtectionPolicy"),
];

/// How an example is decoded and encoded by way of the collection that the entity lives in.
pub const COLLECTIONS: &[(&str, RoundTrip)] = &[
    ("/deviceManagement/deviceConfigurations", round_trip::<AnyDeviceConfiguration>),
    ("/deviceAppManagement/mobileApps", round_trip::<AnyMobileApp>),
];
